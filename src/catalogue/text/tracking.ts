const tracking = /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok)$/i;

/** Whether a parameter of an address only says where a reader came from, and nothing of the page. */
export const isTracking = (parameter: string): boolean => tracking.test(parameter);
