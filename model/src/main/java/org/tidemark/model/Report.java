package org.tidemark.model;

/**
 * A document as it came in: the identity of its bytes, its text, and where it comes from.
 *
 * @param id the SHA-256 of the original bytes
 * @param mediaType what the original is, such as {@code text/plain}
 * @param language its language as a BCP 47 tag
 * @param text its normalised text
 * @param source where it comes from
 */
public record Report(
    ReportId id, String mediaType, String language, ReportText text, Source source) {}
