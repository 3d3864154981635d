package org.tidemark.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.tidemark.store.CasebookProblem;

/** Why a use case could not be carried out, in one sentence for the person who asked for it. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** At whose door the trouble lies. */
  public enum Cause {
    /** The answer is no: there is nothing of that name. */
    NOTHING_THERE,
    /** What was asked for makes no sense. */
    CALL,
    /** A file, a table or a casebook is not as it should be. */
    INPUT,
    /** The program is at fault. */
    OURS
  }

  private final Cause fault;

  private Trouble(Cause fault, String sentence, Throwable cause) {
    super(sentence, cause);
    this.fault = fault;
  }

  /** Trouble of this sort; the sentence says what is the matter, where, and what to do. */
  public Trouble(Cause fault, String sentence) {
    super(sentence);
    this.fault = fault;
  }

  /** At whose door it lies. */
  public Cause fault() {
    return fault;
  }

  /** The sentence for the person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** What a person should be told of any failure. */
  public static Trouble of(Throwable failure) {
    return switch (failure) {
      case Trouble trouble -> trouble;
      case CasebookProblem problem -> ofCasebook(problem);
      case UncheckedIOException unchecked when unchecked.getCause() != null ->
          ofFile(unchecked.getCause());
      case IOException file -> ofFile(file);
      case OutOfMemoryError memory ->
          new Trouble(
              Cause.OURS,
              "There was not enough memory; try again with TIDEMARK_JAVA_OPTS=-Xmx4g set.",
              memory);
      default -> ours(failure);
    };
  }

  private static Trouble ofCasebook(CasebookProblem problem) {
    Cause fault =
        switch (problem.kind()) {
          case OTHER_HISTORY, EXISTS -> Cause.CALL;
          case NOT_A_CASEBOOK,
              NEWER,
              READ_ONLY,
              FULL,
              UNWRITABLE,
              BUSY,
              NOT_WIPED,
              DAMAGED,
              UNREACHABLE ->
              Cause.INPUT;
        };
    return new Trouble(fault, String.valueOf(problem.getMessage()), problem);
  }

  private static Trouble ofFile(IOException failure) {
    String file =
        failure instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : "a file";
    String sentence =
        switch (failure) {
          case NoSuchFileException _ -> file + ": there is no such file; check the name.";
          case AccessDeniedException _ -> file + ": it may not be opened; ask its owner.";
          default -> file + ": it cannot be read or written (" + failure.getMessage() + ").";
        };
    return new Trouble(Cause.INPUT, sentence, failure);
  }

  private static Trouble ours(Throwable failure) {
    String where =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.tidemark"))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    String said = failure.getMessage() == null ? "" : ", " + failure.getMessage();
    String what = failure.getClass().getSimpleName() + where + said;
    return new Trouble(
        Cause.OURS, "This is a fault of Tidemark's own (" + what + "); please report it.", failure);
  }
}
