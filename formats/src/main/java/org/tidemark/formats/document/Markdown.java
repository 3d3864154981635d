package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** Markdown into blocks: the text keeps its markup characters, the blocks know what they mean. */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  private Markdown() {}

  static Draft read(String text) {
    FrontMatter front = FrontMatter.of(text);
    Collector found = new Collector(text, front.end());
    PARSER.parse(front.blankedIn(text)).accept(found);
    found.blocks.sort(Comparator.comparingInt(Block::begin));
    ReportText whole = new ReportText(text, Stretches.noneTooLong(text, found.blocks));
    Imprint imprint = front.imprint().or(PrintedImprint.of(whole));
    Imprint headed = new Imprint(found.title, null, null, null, null);
    return new Draft(FileType.MARKDOWN.mediaType(), whole, front.imprint().or(headed).or(imprint));
  }

  private static final class Collector extends AbstractVisitor {
    private final String text;
    private final int from;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String title;

    Collector(String text, int from) {
      this.text = text;
      this.from = from;
    }

    @Override
    public void visit(Heading heading) {
      Block block = add(Role.HEADING, heading.getFirstChild(), heading.getLastChild());
      if (title == null && block != null) {
        title = text.substring(block.begin(), block.end());
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      Role role = paragraph.getParent() instanceof ListItem ? Role.LIST_ITEM : Role.PARAGRAPH;
      add(role, paragraph, paragraph);
    }

    @Override
    public void visit(FencedCodeBlock code) {}

    @Override
    public void visit(IndentedCodeBlock code) {
      add(Role.PARAGRAPH, code, code);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        add(Role.TABLE_CELL, node.getFirstChild(), node.getLastChild());
      } else {
        visitChildren(node);
      }
    }

    private @Nullable Block add(Role role, @Nullable Node first, @Nullable Node last) {
      if (first == null || last == null || first.getSourceSpans().isEmpty()) {
        return null;
      }
      SourceSpan opening = first.getSourceSpans().getFirst();
      SourceSpan closing = last.getSourceSpans().getLast();
      int begin = opening.getInputIndex();
      int end = closing.getInputIndex() + closing.getLength();
      if (begin < from || begin >= end || text.substring(begin, end).isBlank()) {
        return null;
      }
      Block block = new Block(role, begin, end, 0);
      blocks.add(block);
      return block;
    }
  }
}
