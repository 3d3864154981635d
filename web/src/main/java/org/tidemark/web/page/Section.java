package org.tidemark.web.page;

/** A part of the workbench that has its place in the bar at the top. */
public enum Section {
  REPORTS("Reports", "/"),
  ORGANISATIONS("Organisations", "/organisations"),
  PEOPLE("People", "/persons"),
  OPEN("Open", "/open"),
  CHANGES("Changes", "/changes");

  private final String words;
  private final String path;

  Section(String words, String path) {
    this.words = words;
    this.path = path;
  }

  /** What it is called. */
  public String words() {
    return words;
  }

  /** Where it is. */
  public String path() {
    return path;
  }
}
