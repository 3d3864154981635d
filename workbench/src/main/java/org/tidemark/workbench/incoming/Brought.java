package org.tidemark.workbench.incoming;

import org.tidemark.formats.incoming.Imported;
import org.tidemark.store.Original;

/**
 * What came out of a file, with the bytes that its report is made of: those of the file, or those
 * of the document that the file speaks of.
 */
record Brought(Imported imported, Original original) {}
