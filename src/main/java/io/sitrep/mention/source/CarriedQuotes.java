package io.sitrep.mention.source;

import io.sitrep.text.Document;
import io.sitrep.text.Halving;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Credits the sentences of a quotation that name no source to the one who is quoted. */
final class CarriedQuotes {

  private final Document document;
  private final Quotations quotations;
  private final List<Attribution> found;

  CarriedQuotes(Document document, Quotations quotations, List<Attribution> found) {
    this.document = document;
    this.quotations = quotations;
    this.found = found;
  }

  List<Attribution> complete() {
    var all = new ArrayList<>(found);
    int before = 0;
    for (var sentence : document.sentences()) {
      int next = before;
      while (next < found.size() && found.get(next).sentence() == sentence.number()) {
        next++;
      }
      if (next == before) {
        carry(sentence, before == 0 ? null : found.get(before - 1), all);
      }
      before = next;
    }
    all.sort(Comparator.comparing(Attribution::reach));
    return List.copyOf(all);
  }

  private void carry(Sentence sentence, @Nullable Attribution last, List<Attribution> all) {
    var quotation =
        quotations.overlapping(sentence.span()).stream()
            .filter(it -> isSpeech(it, sentence))
            .findFirst()
            .orElse(null);
    if (quotation == null) {
      return;
    }
    var within = within(quotation);
    var speaker = within == null ? nearest(last, sentence) : within;
    if (speaker != null) {
      all.add(carried(speaker, sentence));
    }
  }

  /** More than a few quoted words: most of the sentence, or a quotation that runs past it. */
  private static boolean isSpeech(Span quotation, Sentence sentence) {
    int from = Math.max(quotation.start(), sentence.span().start());
    int to = Math.min(quotation.end(), sentence.span().end());
    return (to - from) * 5 > sentence.span().length() * 3;
  }

  /** The credit in a sentence that holds a part of the same quotation. */
  private @Nullable Attribution within(Span quotation) {
    int sentence = document.numberAt(quotation.start());
    int last = document.numberAt(quotation.end());
    int from = Halving.first(found.size(), at -> found.get(at).sentence() >= sentence);
    for (int i = from; i < found.size() && found.get(i).sentence() <= last; i++) {
      if (found.get(i).reach().overlaps(quotation)) {
        return found.get(i);
      }
    }
    return null;
  }

  /** The last credit of the same or the previous paragraph. */
  private @Nullable Attribution nearest(@Nullable Attribution last, Sentence sentence) {
    boolean near =
        last != null && sentence.paragraph() - document.sentence(last.sentence()).paragraph() <= 1;
    return near ? last : null;
  }

  private static Attribution carried(Attribution speaker, Sentence sentence) {
    return new Attribution(
        speaker.source(),
        speaker.name(),
        speaker.type(),
        speaker.verb(),
        speaker.strength(),
        sentence.span(),
        sentence.number(),
        true,
        speaker.foundBy());
  }
}
