package org.tidemark.reading.text;

import org.tidemark.model.Block;
import org.tidemark.reading.parse.Sentence;

/**
 * A sentence in its place in a report.
 *
 * @param index its number in the report, from 0
 * @param block number of the block it stands in, from 0
 * @param role what that block is
 * @param sentence its parse
 */
public record Passage(int index, int block, Block.Role role, Sentence sentence) {}
