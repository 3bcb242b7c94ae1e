/**
 * The path that draws each icon, under the name it has in Lucide 1.62.0 (https://lucide.dev, licence beside this file). Each is
 * one path, so that another icon is another value of one attribute: circles and rectangles are written as curves and lines, and
 * "M0 0" stands before each part, because a relative move counts from where the part before it ended.
 */
export const drawings = {
  'arrow-right': 'M0 0M5 12h14M0 0m12 5 7 7-7 7',
  'chart-network':
    'M0 0m13.11 7.664 1.78 2.672M0 0m14.162 12.788-3.324 1.424M0 0m20 4-6.06 1.515M0 0M3 3v16a2 2 0 0 0 2 2h16M10 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM14 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM7 15a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  'chevron-down': 'M0 0m6 9 6 6 6-6',
  'chevron-right': 'M0 0m9 18 6-6-6-6',
  'external-link': 'M0 0M15 3h6v6M0 0M10 14 21 3M0 0M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
  globe: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0zM0 0M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M0 0M2 12h20',
  info: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0zM0 0M12 16v-4M0 0M12 8h.01',
  'layout-grid':
    'M4 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1zM15 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1zM15 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1zM4 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1z',
  mail: 'M0 0m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2z',
  menu: 'M0 0M4 5h16M0 0M4 12h16M0 0M4 19h16',
  'message-circle':
    'M0 0M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
  'message-square':
    'M0 0M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
  phone:
    'M0 0M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
  'phone-call':
    'M0 0M13 2a9 9 0 0 1 9 9M0 0M13 6a5 5 0 0 1 5 5M0 0M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
  satellite:
    'M0 0m13.5 6.5-3.148-3.148a1.205 1.205 0 0 0-1.704 0L6.352 5.648a1.205 1.205 0 0 0 0 1.704L9.5 10.5M0 0M16.5 7.5 19 5M0 0m17.5 10.5 3.148 3.148a1.205 1.205 0 0 1 0 1.704l-2.296 2.296a1.205 1.205 0 0 1-1.704 0L13.5 14.5M0 0M9 21a6 6 0 0 0-6-6M0 0M9.352 10.648a1.205 1.205 0 0 0 0 1.704l2.296 2.296a1.205 1.205 0 0 0 1.704 0l4.296-4.296a1.205 1.205 0 0 0 0-1.704l-2.296-2.296a1.205 1.205 0 0 0-1.704 0z',
  search: 'M0 0m21 21-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  'sliders-horizontal': 'M0 0M10 5H3M0 0M12 19H3M0 0M14 3v4M0 0M16 17v4M0 0M21 12h-9M0 0M21 19h-5M0 0M21 5h-7M0 0M8 10v4M0 0M8 12H3',
  smartphone: 'M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-16a2 2 0 0 1 2 -2zM0 0M12 18h.01',
  table: 'M0 0M12 3v18M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2zM0 0M3 9h18M0 0M3 15h18',
  'triangle-alert': 'M0 0m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M0 0M12 9v4M0 0M12 17h.01',
  waypoints:
    'M0 0m10.586 5.414-5.172 5.172M0 0m18.586 13.414-5.172 5.172M0 0M6 12h12M10 20a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM10 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM18 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM2 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  x: 'M0 0M18 6 6 18M0 0m6 6 12 12',
} as const;

export type DrawingName = keyof typeof drawings;
