package org.tidemark.cli.terminal;

/** A way of setting words off on a terminal. */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  YELLOW("33"),
  RED("31"),
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String around(String words) {
    return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
