package org.tidemark.model.time;

/** The refusal of a text that is not EDTF as read here: where it goes wrong and what to do. */
public final class NotEdtf extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final int position;
  private final String reason;
  private final String advice;

  NotEdtf(String text, int position, String reason, String advice) {
    super(message(text, position, reason, advice));
    this.text = text;
    this.position = position;
    this.reason = reason;
    this.advice = advice;
  }

  private static String message(String text, int position, String reason, String advice) {
    return "\"" + text + "\" at character " + (position + 1) + ": " + reason + "; " + advice;
  }

  /** The whole text that was refused. */
  public String text() {
    return text;
  }

  /** The offset of the first character that does not fit, counted from 0. */
  public int position() {
    return position;
  }

  /** What is wrong, as a clause. */
  public String reason() {
    return reason;
  }

  /** What to write instead, as a clause. */
  public String advice() {
    return advice;
  }
}
