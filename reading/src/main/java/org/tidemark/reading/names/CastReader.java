package org.tidemark.reading.names;

import java.util.*;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.*;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.*;
import org.tidemark.reading.text.Passage;

/** Stand-in. */
public final class CastReader {
  static final Set<String> ORG = Set.of("front","brigade","army","party","emirate","group","movement","cartel","militia","organization","organisation","state","government","police","force","forces","faction","wing","branch","council","alliance","coalition","gang","network");
  private final NameLists lists;
  /** Stand-in. */
  public CastReader(NameLists lists) { this.lists = lists; }
  /** Stand-in. */
  public Cast read(String text, List<Passage> passages) { return new Simple(passages); }

  static final class Simple implements Cast {
    final List<Passage> passages;
    final Map<String, Entity> all = new LinkedHashMap<>();
    @Nullable Entity topic;
    Simple(List<Passage> passages) {
      this.passages = passages;
      for (Passage p : passages) for (Token t : p.sentence().tokens()) if (topic == null) { Entity e = named(p, t.index()); if (e != null && e.kind() == EntityKind.ORGANISATION) topic = e; }
    }
    public List<Entity> entities() { return List.copyOf(all.values()); }
    public @Nullable Entity topic() { return topic; }
    public List<Naming> namings() { return List.of(); }
    @Nullable Entity named(Passage p, int i) {
      Sentence s = p.sentence();
      if (!s.token(i).tag().startsWith("NNP")) return null;
      int a = i, b = i;
      while (a > 0 && s.token(a-1).tag().startsWith("NNP")) a--;
      while (b + 1 < s.size() && s.token(b+1).tag().startsWith("NNP")) b++;
      StringBuilder n = new StringBuilder();
      for (int k = a; k <= b; k++) n.append(k==a?"":" ").append(s.token(k).form());
      String name = n.toString();
      String last = s.token(b).lemma();
      boolean prep = a > 0 && Set.of("in","into","near","at").contains(s.token(a-1).lemma()) ;
      EntityKind kind = ORG.contains(last) || name.equals("Libya") || name.equals("Canada")&&!prep || name.matches("[A-Z]{2,}") ? EntityKind.ORGANISATION : Set.of("Omar","Lena","Tomas","Pedro").contains(s.token(a).form()) ? EntityKind.PERSON : last.endsWith("s") && a==b ? EntityKind.POPULATION : EntityKind.PLACE;
      return all.computeIfAbsent(name, k -> Entity.named(kind, name));
    }
    public List<Referent> at(int passage, int token, Set<EntityKind> wanted) {
      Passage p = passages.get(passage);
      Sentence s = p.sentence();
      Token t = s.token(token);
      Entity e = named(p, token);
      if (e != null) { return wanted.contains(e.kind()) ? List.of(new Referent(e, Referent.How.NAME, "“" + e.name() + "” is a name")) : List.of(); }
      if (t.tag().startsWith("PRP") && wanted.contains(EntityKind.ORGANISATION) && topic != null && Set.of("it","they","its","their").contains(t.lemma())) return List.of(new Referent(topic, Referent.How.PRONOUN, "pronoun"));
      if (wanted.contains(EntityKind.ORGANISATION)) {
        if (t.lemma().equals("group") && topic != null) return List.of(new Referent(topic, Referent.How.DEFINITE, "the group"));
        if (Set.of("fighter","member","militant").contains(t.lemma())) for (int c : s.below(token)) { if (s.token(c).relation().equals("compound")) return at(passage, c, wanted); if (s.token(c).lemma().equals("of")) { int o = Grammar.child(s, c, "pobj"); if (o>=0) return at(passage, o, wanted); } }
        if (ORG.contains(t.lemma())) return List.of(new Referent(all.computeIfAbsent(t.lemma(), k -> Entity.named(EntityKind.ORGANISATION, k)), Referent.How.DESCRIPTION, "described"));
      }
      if (wanted.contains(EntityKind.POPULATION) && t.tag().equals("NNS")) return List.of(new Referent(Entity.named(EntityKind.POPULATION, t.form()), Referent.How.DESCRIPTION, "described"));
      return List.of();
    }
  }
}
