package org.tidemark.formats.selection;

/**
 * A claim in words for people.
 *
 * @param sentence the claim as an English sentence
 * @param line the claim as short as can be: "Ada Lark → Harbour League (chair), 1921–"
 * @param time its time as short as can be; empty where the report gives none
 * @param topic the heading a reader would look for it under
 * @param place where in its report it stands: "page 3, paragraph 12"
 */
public record InWords(String sentence, String line, String time, String topic, String place) {}
