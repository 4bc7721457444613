package io.sitrep.mention.source;

import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Credits the sentences of a quotation that name no source to the one who is quoted. */
final class CarriedQuotes {

  private final Document document;
  private final List<Span> quotations;
  private final List<Attribution> found;

  CarriedQuotes(Document document, List<Span> quotations, List<Attribution> found) {
    this.document = document;
    this.quotations = quotations;
    this.found = found;
  }

  List<Attribution> complete() {
    var all = new ArrayList<>(found);
    for (var sentence : document.sentences()) {
      if (found.stream().noneMatch(attribution -> attribution.sentence() == sentence.number())) {
        carry(sentence, all);
      }
    }
    all.sort(Comparator.comparing(Attribution::reach));
    return List.copyOf(all);
  }

  private void carry(Sentence sentence, List<Attribution> all) {
    for (var quotation : quotations) {
      if (quotation.overlaps(sentence.span()) && isSpeech(quotation, sentence)) {
        var speaker = speaker(quotation, sentence);
        if (speaker != null) {
          all.add(carried(speaker, sentence));
        }
        return;
      }
    }
  }

  /** More than a few quoted words: most of the sentence, or a quotation that runs past it. */
  private static boolean isSpeech(Span quotation, Sentence sentence) {
    int from = Math.max(quotation.start(), sentence.span().start());
    int to = Math.min(quotation.end(), sentence.span().end());
    return (to - from) * 5 > sentence.span().length() * 3;
  }

  private @Nullable Attribution speaker(Span quotation, Sentence sentence) {
    var within = within(quotation);
    return within != null ? within : nearest(sentence);
  }

  /** The credit in a sentence that holds a part of the same quotation. */
  private @Nullable Attribution within(Span quotation) {
    for (var attribution : found) {
      var span = document.sentence(attribution.sentence()).span();
      if (quotation.overlaps(span) && attribution.reach().overlaps(quotation)) {
        return attribution;
      }
    }
    return null;
  }

  /** The last credit of the same or the previous paragraph. */
  private @Nullable Attribution nearest(Sentence sentence) {
    Attribution last = null;
    for (var attribution : found) {
      var credited = document.sentence(attribution.sentence());
      int gap = sentence.paragraph() - credited.paragraph();
      if (attribution.sentence() < sentence.number() && gap <= 1) {
        last = attribution;
      }
    }
    return last;
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
