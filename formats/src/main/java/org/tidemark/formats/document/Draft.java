package org.tidemark.formats.document;

import org.tidemark.model.ReportText;

/** A document turned into text, before anyone asked what language it is in. */
record Draft(String mediaType, ReportText text, Imprint imprint) {}
