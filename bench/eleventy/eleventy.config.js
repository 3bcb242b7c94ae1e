/** The same entries as Markdown: one page each with all it shows of itself, and lists of all of them. */
export default (eleventyConfig) => {
  eleventyConfig.addGlobalData('layout', 'entry.11ty.js');
  return { dir: { input: 'content', output: 'site', includes: '../includes' }, templateFormats: ['md', '11ty.js'] };
};
