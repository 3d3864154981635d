package org.tidemark.workbench.incoming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidemark.workbench.Trouble;

/** A form of file that can come in. */
public enum IncomingFormat {
  /** The list of actors of the Uppsala Conflict Data Program. */
  UCDP_ACTOR,
  /** Its events. */
  UCDP_GED,
  /** Its fights between groups, year by year. */
  UCDP_NONSTATE,
  /** Its fights with governments, year by year. */
  UCDP_DYADIC,
  /** The consolidated list of the United Nations Security Council. */
  UNSC,
  /** FollowTheMoney, as entities or as statements. */
  FTM,
  /** A bundle of STIX 2.1. */
  STIX,
  /** The clusters of a MISP galaxy. */
  MISP,
  /** Items of Wikidata. */
  WIKIDATA,
  /** W3C Web Annotations, Hypothesis notes among them. */
  WEBANNOTATION,
  /** A REFI-QDA project. */
  QDPX,
  /** A table of one's own, with a mapping. */
  CSV,
  /** A coding of a report. */
  CODING;

  /** The word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The form a word stands for.
   *
   * @throws Trouble if there is none
   */
  public static IncomingFormat ofCode(String code) {
    return find(code)
        .orElseThrow(() ->
            new Trouble(
                Trouble.Cause.CALL,
                "\"" + code + "\" is no form of file that can come in; use one of: " + all()));
  }

  private static Optional<IncomingFormat> find(String code) {
    return Arrays.stream(values())
        .filter(format -> format.code().equalsIgnoreCase(code))
        .findFirst();
  }

  /** All words, as a person would list them. */
  public static String all() {
    return Arrays.stream(values()).map(IncomingFormat::code).collect(Collectors.joining(", "));
  }
}
