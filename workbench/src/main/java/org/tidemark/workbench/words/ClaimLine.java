package org.tidemark.workbench.words;

import java.util.ArrayList;
import java.util.List;
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

/**
 * A claim as a line of a list, quicker to scan than a sentence.
 *
 * @param label the kind of claim: "leads"
 * @param ends what it speaks of: "Hafiz Saeed Khan → Islamic State Khorasan"
 * @param remarks what else it says: "first emir", "denied"
 * @param time when, as short as can be; empty where the report gives no time
 */
public record ClaimLine(String label, String ends, List<String> remarks, String time) {
  public ClaimLine {
    remarks = List.copyOf(remarks);
  }

  /** The line of a claim. */
  public static ClaimLine of(Claim claim) {
    return new ClaimLine(
        label(claim.kind()), ends(claim.assertion()), remarks(claim), BriefTime.of(claim.holds()));
  }

  /** A kind of claim in words: "part of". */
  public static String label(Kind kind) {
    return kind.code().replace('_', ' ');
  }

  /** Ends, remarks and time in one: "A → B (first emir), 2014–". */
  public String text() {
    String bracket = remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    return ends + bracket + (time.isEmpty() ? "" : ", " + time);
  }

  private static String ends(Assertion said) {
    String subject = end(said.subject());
    return switch (said.kind().end()) {
      case NONE -> subject;
      case ENTITY, MAYBE_ENTITY, WORDS -> {
        String object = end(said.object());
        String arrow = said.kind().symmetric() ? " ↔ " : " → ";
        String from = subject.isEmpty() ? "somebody" : subject;
        yield object.isEmpty() ? from : from + arrow + object;
      }
    };
  }

  private static String end(@Nullable Term term) {
    return switch (term) {
      case null -> "";
      case Words words -> "“" + words.label() + "”";
      case Entity entity -> entity.name();
    };
  }

  private static List<String> remarks(Claim claim) {
    List<String> remarks = new ArrayList<>();
    Details details = claim.assertion().details();
    Figure value = details.value();
    if (value != null) {
      remarks.add(value.inWords() + (details.unit() == null ? "" : " " + details.unit()));
    }
    for (Map.Entry<Qualifier, String> word : details.words().entrySet()) {
      remarks.add(remark(word.getKey(), word.getValue()));
    }
    toll(details.killed(), "killed", remarks);
    toll(details.injured(), "injured", remarks);
    stance(claim, remarks);
    return remarks;
  }

  private static String remark(Qualifier qualifier, String word) {
    return switch (qualifier) {
      case AS, ROLE, MANNER, SHARE, FUNCTION, KIND -> word;
      case PLACE -> "in " + word;
      case BY -> "by " + word;
      case STRATUM -> "of the " + word;
      case TREND -> "trend: " + word;
      case TARGET -> "target: " + word;
      case CLAIMED_BY -> "claimed by " + word;
      case PARTNER -> "with " + word;
      case OUTCOME -> "outcome: " + word;
      case PART -> "part: " + word;
    };
  }

  private static void toll(@Nullable Figure figure, String what, List<String> remarks) {
    if (figure != null) {
      remarks.add(figure.inWords() + " " + what);
    }
  }

  private static void stance(Claim claim, List<String> remarks) {
    if (claim.polarity() != Polarity.ASSERTED) {
      remarks.add(claim.polarity() == Polarity.DENIED ? "denied" : "no longer");
    }
    String voice = claim.voice().attributedTo();
    if (claim.modality() == Modality.REPORTED) {
      remarks.add(voice == null ? "reportedly" : "according to " + voice);
    } else if (claim.modality() != Modality.FACT) {
      remarks.add(claim.modality() == Modality.POSSIBLE ? "possibly" : "planned");
    }
  }
}
