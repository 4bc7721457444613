package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.text.Document;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Numbers the passages that facts stand on: E1, E2, … in the order of the article. */
public final class EvidenceIndex {

  private final List<Evidence> all;
  private final Map<Span, Evidence> bySpan = new TreeMap<>();

  /** Every span lies inside a sentence of the document. */
  public EvidenceIndex(Article article, Document document, Collection<Span> spans) {
    var numbered = new ArrayList<Evidence>();
    for (var span : new TreeSet<>(spans)) {
      var evidence =
          new Evidence(
              "E" + (numbered.size() + 1),
              document.numberAt(span.start()),
              span,
              article.quoted(span.start(), span.end()));
      numbered.add(evidence);
      bySpan.put(span, evidence);
    }
    all = List.copyOf(numbered);
  }

  /** In the order of the article. */
  public List<Evidence> all() {
    return all;
  }

  /** The evidence ids of a fact's spans. */
  public List<String> ids(Collection<Span> spans) {
    var ids = new LinkedHashSet<String>();
    for (var span : spans) {
      ids.add(at(span).id());
    }
    return List.copyOf(ids);
  }

  /** The sentence numbers of a fact's spans, ascending, each once; the headline has no number. */
  public List<Integer> sentences(Collection<Span> spans) {
    var numbers = new TreeSet<Integer>();
    for (var span : spans) {
      numbers.add(at(span).sentence());
    }
    numbers.remove(0);
    return List.copyOf(numbers);
  }

  private Evidence at(Span span) {
    var evidence = bySpan.get(span);
    if (evidence == null) {
      throw new IllegalArgumentException("no evidence at " + span);
    }
    return evidence;
  }
}
