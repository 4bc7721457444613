package io.sitrep.mention.quantity;

import io.sitrep.mention.Quantity;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.quantity.Construction.Reading;
import io.sitrep.text.Document;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for every number of an article that is no casualty figure. Read-only once made: safe for
 * all threads.
 */
public final class OtherQuantityFinder {

  private final Compound compound;
  private final PrefixedSum sums;
  private final List<Construction> constructions;

  public OtherQuantityFinder() {
    var units = new Units();
    compound = new Compound(units);
    sums = new PrefixedSum(units);
    constructions =
        List.of(
            new Money(units),
            new Clock(),
            new Amount(units),
            new Age(),
            new DateNumber(),
            new Designation(),
            new People(),
            new Things());
  }

  List<Construction> constructions() {
    return constructions;
  }

  /**
   * Those of one sentence, in text order; {@code figures} are the words of casualty figures, which
   * are left out, and {@code tolls} those of tolls over a period.
   */
  public List<OtherNumber> find(
      Document document, Scene scene, List<Span> figures, List<Span> tolls) {
    return new Search(document, scene, figures, tolls).run();
  }

  /** One sentence on its way from left to right. */
  private final class Search {

    private final Document document;
    private final Scene scene;
    private final List<Span> figures;
    private final List<Span> tolls;
    private final List<OtherNumber> found = new ArrayList<>();

    Search(Document document, Scene scene, List<Span> figures, List<Span> tolls) {
      this.document = document;
      this.scene = scene;
      this.figures = figures;
      this.tolls = tolls;
    }

    List<OtherNumber> run() {
      int at = 0;
      while (at < scene.sentence().size()) {
        at = Math.max(at + 1, read(at));
      }
      return found;
    }

    /** Where to go on. */
    private int read(int at) {
      var sum = sums.at(scene, at);
      if (sum != null) {
        add(sum, new Quantity.Exactly(Math.round(sum.value())), PrefixedSum.ID);
        return sum.to();
      }
      var word = compound.at(scene, at);
      if (word != null) {
        add(word, new Quantity.Exactly(Math.round(word.value())), Compound.ID);
        return word.to();
      }
      var number = numberAt(at);
      if (number == null) {
        return at + 1;
      }
      if (overlaps(figures, number.span())) {
        return number.to();
      }
      if (overlaps(tolls, number.span())) {
        add(toll(number), number.quantity(), "period-toll");
        return number.to();
      }
      return use(number);
    }

    private int use(QuantityMention number) {
      for (var construction : constructions) {
        var reading = construction.read(scene, number);
        if (reading != null) {
          add(reading, number.quantity(), construction.id());
          return Math.max(number.to(), reading.to());
        }
      }
      return number.to();
    }

    private Reading toll(QuantityMention number) {
      var group = scene.peopleAt(number);
      int to = group == null ? number.to() : Math.max(number.to(), group.to());
      return new Reading(
          number.from(), to, scene.value(number), "persons", QuantityKind.PERIOD_TOLL);
    }

    /** Numbers that are names ("Highway 12") are none to the finder of quantities. */
    private @Nullable QuantityMention numberAt(int at) {
      var quantity = scene.quantityFrom(at);
      if (quantity != null) {
        boolean vague = quantity.quantity() instanceof Quantity.Vague;
        return vague && !overlaps(tolls, quantity.span()) ? null : quantity;
      }
      var token = scene.sentence().token(at);
      if (!token.isNumber()) {
        return null;
      }
      long value = Math.round(Double.parseDouble(token.text().replaceAll("[^0-9.]", "")));
      return new QuantityMention(
          at, at + 1, token.span(), new Quantity.Exactly(value), "bare-numeral");
    }

    private void add(Reading reading, Quantity quantity, String foundBy) {
      var span = scene.sentence().span(reading.from(), reading.to());
      if (found.stream().anyMatch(n -> n.span().overlaps(span))) {
        return;
      }
      found.add(
          new OtherNumber(
              span,
              scene.sentence().number(),
              document.words(span),
              reading.value(),
              quantity,
              reading.unit(),
              reading.kind(),
              foundBy));
    }

    private static boolean overlaps(List<Span> spans, Span span) {
      return spans.stream().anyMatch(s -> s.overlaps(span));
    }
  }
}
