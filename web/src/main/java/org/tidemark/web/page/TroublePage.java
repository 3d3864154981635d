package org.tidemark.web.page;

/**
 * What a person is told when something goes wrong.
 *
 * @param frame what stands around it
 * @param sentence what is the matter, and what to do
 */
public record TroublePage(Frame frame, String sentence) {}
