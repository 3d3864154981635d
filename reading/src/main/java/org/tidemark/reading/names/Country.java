package org.tidemark.reading.names;

import java.util.List;

/**
 * A country or territory with the words made from its name.
 *
 * @param name its usual name
 * @param aliases its other names
 * @param adjectives what is from it ("Malian")
 * @param people its people, in the plural ("Malians")
 */
record Country(String name, List<String> aliases, List<String> adjectives, List<String> people) {}
