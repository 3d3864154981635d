package org.tidemark.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Words;
import org.tidemark.model.time.When;

/** The sentence a claim would be if a person said it. */
public final class ClaimInWords {
  private static final String SOMEBODY = "Somebody unnamed";

  private final Claim claim;
  private final Assertion said;
  private final Details details;

  private ClaimInWords(Claim claim) {
    this.claim = claim;
    this.said = claim.assertion();
    this.details = said.details();
  }

  /** The claim as a sentence, with a capital and a full stop. */
  public static String sentence(Claim claim) {
    String clause = clause(claim);
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }

  /** The claim as a clause that says who, what, when, and how surely. */
  public static String clause(Claim claim) {
    ClaimInWords words = new ClaimInWords(claim);
    return words.prefix() + words.core() + words.qualifiers() + words.toll() + words.time();
  }

  private String prefix() {
    return switch (claim.modality()) {
      case FACT, PLANNED -> "";
      case POSSIBLE -> "possibly, ";
      case REPORTED -> {
        String voice = claim.voice().attributedTo();
        yield voice == null ? "reportedly, " : "according to " + voice + ", ";
      }
    };
  }

  private String core() {
    String subject = subject();
    String verb = verb();
    return switch (said.kind()) {
      case ATTACKED, FOUGHT -> event(subject, verb);
      case STRENGTH -> subject + " " + verb + " " + counted(details);
      case JOINED, LEFT -> flow(subject, verb);
      case FOUNDED -> subject + " " + verb + (said.object() == null ? "" : " by " + object());
      case REMOVED -> subject + " " + removed(verb);
      case COMPOSED_OF -> composed(subject, verb);
      case FUNDED_BY, INCOME_FROM ->
          subject + " " + verb + " " + object() + (details.value() == null ? "" : sum());
      case DISSOLVED -> subject + " " + verb;
      case PART_OF,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS,
          LEADS,
          MEMBER_OF,
          FINANCES,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO,
          STATED,
          DESIGNATED_BY,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          CAUSED ->
          subject + " " + verb + " " + object();
    };
  }

  private String verb() {
    Verb verb = Verb.of(said.kind());
    if (claim.modality() == Modality.PLANNED && claim.polarity() == Polarity.ASSERTED) {
      return verb.planned();
    }
    return switch (claim.polarity()) {
      case ASSERTED -> verb.asserted(isOver());
      case DENIED -> verb.denied(isOver());
      case ENDED -> verb.ended();
    };
  }

  /** Whether the report saw it end, or speaks of one time only. */
  private boolean isOver() {
    When when = claim.when();
    return !when.isUndated() && when.latestEnd() != null && claim.holds().edtf() != null;
  }

  private String subject() {
    Term subject = said.subject();
    return subject == null ? SOMEBODY : named(subject);
  }

  private String object() {
    Term object = said.object();
    return object == null ? "somebody unnamed" : named(object);
  }

  private static String named(Term term) {
    return switch (term) {
      case Entity entity -> entity.name();
      case Words words -> "“" + words.label() + "”";
    };
  }

  private String event(String subject, String verb) {
    String target = details.word(Qualifier.TARGET);
    String where = said.object() == null ? "" : object();
    String what = details.value() == null ? "" : " (" + counted(details) + ")";
    if (said.kind() == Kind.FOUGHT) {
      return subject + " " + verb + (where.isEmpty() ? "" : " " + where) + what;
    }
    if (target != null) {
      return subject + " " + verb + " " + target + (where.isEmpty() ? "" : " in " + where) + what;
    }
    return subject + " " + verb + " " + (where.isEmpty() ? "at a place not named" : where) + what;
  }

  private String flow(String subject, String verb) {
    String who = details.value() == null ? subject : counted(details) + " (" + subject + ")";
    if (said.kind() == Kind.JOINED) {
      return who + " " + verb + " " + object();
    }
    String of = details.value() == null ? subject : counted(details);
    String from = details.value() == null ? "" : " " + subject;
    return of + " " + verb + from + (said.object() == null ? "" : " for " + object());
  }

  private String removed(String verb) {
    String manner = details.word(Qualifier.MANNER);
    String how =
        manner == null || claim.polarity() != Polarity.ASSERTED
            ? verb
            : switch (manner) {
              case "died", "resigned", "surrendered", "retired", "defected" -> manner;
              default -> "was " + manner;
            };
    boolean away = how.endsWith("from");
    String org = said.object() == null ? "" : (away ? " " : " as a member of ") + object();
    return how + (away && org.isEmpty() ? " its place" : org);
  }

  private String composed(String subject, String verb) {
    String share = details.word(Qualifier.SHARE);
    String stratum = details.word(Qualifier.STRATUM);
    String whole = stratum == null ? subject : "the " + stratum + " of " + subject;
    String figure = details.value() == null ? "" : counted(details) + " ";
    return whole + " " + verb + " " + (share == null ? "" : share + " ") + figure + object();
  }

  private String sum() {
    return " (" + counted(details) + ")";
  }

  private static String counted(Details details) {
    Figure value = details.value();
    String number = value == null ? "an unknown number" : value.inWords();
    return details.unit() == null ? number : number + " " + details.unit();
  }

  private String qualifiers() {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<Qualifier, String> entry : details.words().entrySet()) {
      String phrase = phrase(entry.getKey(), entry.getValue());
      all.append(phrase == null ? "" : " " + phrase);
    }
    return all.toString();
  }

  /** The words for a qualifier; null for one that the core of the clause has said already. */
  private @Nullable String phrase(Qualifier qualifier, String word) {
    return switch (qualifier) {
      case AS, ROLE -> "as " + word;
      case PLACE -> "in " + word;
      case MANNER -> said.kind() == Kind.REMOVED ? null : "(" + word + ")";
      case BY -> "by " + word;
      case SHARE, STRATUM -> said.kind() == Kind.COMPOSED_OF ? null : "(" + word + ")";
      case FUNCTION -> "in the matter of " + word;
      case TREND -> "(trend: " + word + ")";
      case TARGET -> said.kind() == Kind.ATTACKED ? null : "against " + word;
      case CLAIMED_BY -> "(claimed by " + word + ")";
      case PARTNER -> "together with " + word;
      case KIND -> "(" + word + ")";
      case OUTCOME -> "(outcome: " + word + ")";
      case PART -> "(through: " + word + ")";
    };
  }

  private String toll() {
    List<String> toll = new ArrayList<>();
    Figure killed = details.killed();
    Figure injured = details.injured();
    if (killed != null) {
      toll.add(killed.inWords() + " killed");
    }
    if (injured != null) {
      toll.add(injured.inWords() + " injured");
    }
    return toll.isEmpty() ? "" : " (" + String.join(", ", toll) + ")";
  }

  private String time() {
    return claim.holds().edtf() == null ? "" : ", " + time(claim.when());
  }

  /** A time as people say it, its exactness left to its bounds. */
  public static String time(When when) {
    return when.asThroughout().inWords().replace("some time in ", "");
  }
}
