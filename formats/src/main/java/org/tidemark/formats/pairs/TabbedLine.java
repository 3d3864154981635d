package org.tidemark.formats.pairs;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of tab-separated cells.
 *
 * <p>A cell that begins with a double quote runs to the quote that closes it, doubled quotes inside
 * standing for one, as spreadsheets write it; any other cell is taken as it stands.
 *
 * @param number the line of the file it begins on, from 1
 * @param cells its cells
 */
record TabbedLine(int number, List<String> cells) {
  TabbedLine {
    cells = List.copyOf(cells);
  }

  /** The rows of a text that are not blank. */
  static List<TabbedLine> lines(String text) {
    List<TabbedLine> lines = new ArrayList<>();
    Cursor cursor = new Cursor(text.startsWith("\ufeff") ? text.substring(1) : text);
    while (!cursor.atEnd()) {
      int number = cursor.line;
      List<String> cells = cursor.row();
      if (cells.size() > 1 || !cells.getFirst().isBlank()) {
        lines.add(new TabbedLine(number, cells));
      }
    }
    return lines;
  }

  private static final class Cursor {
    private final String text;
    private int at;
    private int line = 1;

    Cursor(String text) {
      this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    boolean atEnd() {
      return at >= text.length();
    }

    List<String> row() {
      List<String> cells = new ArrayList<>();
      while (true) {
        cells.add(peek() == '"' ? quoted() : plain());
        if (atEnd() || text.charAt(at++) == '\n') {
          line++;
          return cells;
        }
      }
    }

    private char peek() {
      return atEnd() ? '\n' : text.charAt(at);
    }

    private String plain() {
      int from = at;
      while (!atEnd() && peek() != '\t' && peek() != '\n') {
        at++;
      }
      return text.substring(from, at);
    }

    private String quoted() {
      StringBuilder cell = new StringBuilder();
      for (at++; !atEnd(); at++) {
        if (peek() == '"') {
          if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
            at++;
            break;
          }
          at++;
        }
        line += peek() == '\n' ? 1 : 0;
        cell.append(peek());
      }
      return cell + plain();
    }
  }
}
