package org.tidemark.store.sql;

import static org.tidemark.store.Written.organisation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.store.Added;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.Filing;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Question;
import org.tidemark.store.Undo;
import org.tidemark.store.Written;

/** A program that works on a casebook until it is killed, and says what it was promised is kept. */
final class KilledProgram {
  static final String READY = "ready";
  static final int ROUNDS = 40;

  private KilledProgram() {}

  /** The activity, the casebook's address, and a seed or the casebook to copy. */
  public static void main(String[] args) {
    Activity activity = Activity.valueOf(args[0]);
    say(READY);
    try {
      work(activity, args);
    } catch (CasebookProblem problem) {
      say(String.valueOf(problem.getMessage()));
    }
  }

  private static void work(Activity activity, String[] args) {
    switch (activity) {
      case READING -> read(args[1], args[2]);
      case DECIDING -> decide(args[1]);
      case MIGRATING -> migrate(args[1]);
      case COPYING -> copy(args[2], args[1]);
    }
  }

  /** One write of one line: it arrives whole or not at all. */
  private static void say(String line) {
    System.out.print(line + "\n");
    System.out.flush();
  }

  private static void kept(Entry entry) {
    say(entry.hash());
  }

  private static void read(String address, String seed) {
    try (Casebook casebook = Casebooks.begin(address, InstantSource.system(), Filing.NONE)) {
      for (int i = 0; i < ROUNDS; i++) {
        if (casebook.add(report(seed + "-" + i).read()) instanceof Added.Kept kept) {
          kept(kept.entry());
        }
      }
    }
  }

  static Written report(String name) {
    Entity reeds = organisation("Reeds of " + name, "RO");
    Entity sedges = organisation("Sedges");
    Written report =
        Written.report(name, ("In " + name + " reeds met sedges.\n").repeat(20)).with(reeds);
    for (Kind kind : List.of(Kind.ALLIED_WITH, Kind.HOSTILE_TO, Kind.FOUGHT, Kind.PART_OF)) {
      report.says(kind, reeds, sedges, Written.during("2015"), "reeds met sedges");
    }
    return report;
  }

  private static void decide(String address) {
    try (Casebook casebook = Casebooks.open(address, InstantSource.system())) {
      List<ClaimId> claims = casebook.claims(Question.ALL).stream().map(HeldClaim::id).toList();
      for (int i = 0; i < ROUNDS; i++) {
        ClaimId claim = claims.get(i % claims.size());
        Entry entry = casebook.record(new Decision.Reject(claim, "ina", "round " + i));
        kept(entry);
        kept(casebook.record(new Undo(entry.number(), "ina", "")));
      }
    }
  }

  private static void migrate(String address) {
    for (int i = 0; i < ROUNDS; i++) {
      Path copy = Path.of(address + "." + i);
      if (copy.toFile().exists()) {
        SqliteCasebook.open(copy, InstantSource.system()).close();
        say(Integer.toString(i));
      }
    }
  }

  private static void copy(String from, String to) {
    try (Casebook source = Casebooks.open(from, InstantSource.system())) {
      for (int i = 0; i < ROUNDS; i++) {
        try (Casebook target = Casebooks.open(to + "." + i, InstantSource.system())) {
          target.copyFrom(source);
        }
        say(Integer.toString(i));
      }
    }
  }
}
