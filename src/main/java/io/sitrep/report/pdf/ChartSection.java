package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.Bar;
import io.sitrep.briefing.Page.Tone;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Pen;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reported figures as bars over one scale, no higher than the key facts beside them need;
 * claims are hatched and outlined.
 */
record ChartSection(List<Bar> bars, int keyFacts, Limits limits) {

  private static final float FULL_PITCH = 44;
  private static final float LEAST_PITCH = 26;
  private static final float KEY_FACT = 20;
  private static final float ALL_BARS = 140;
  private static final float LABEL = 12;
  private static final float AXIS = 16;
  private static final float LEGEND = 14;
  private static final Style NAME = Style.of(7.2f, 1.3f, Look.INK).asBold();
  private static final Style FIGURE = Style.of(12, 1.2f, Look.INK).asBold();
  private static final Style TICK = Style.of(6.2f, 1.2f, Look.GREY);
  private static final Style KEY = Style.of(6.4f, 1.2f, Look.DARK_GREY);

  void addTo(Flow flow) {
    var drawn = Limits.first(limits.bars(), bars.stream().filter(bar -> bar.value() > 0).toList());
    if (drawn.isEmpty()) {
      return;
    }
    flow.section(section -> {
      SectionHeading.add(section, "Reported figures");
      var chart =
          new Chart(
              drawn, keyFacts * KEY_FACT * limits.type() - LEGEND, LEAST_PITCH * limits.type());
      section.figure(alternate(drawn), chart.height(), 2 * MM, chart::paint);
    });
  }

  private static String alternate(List<Bar> bars) {
    return bars.stream()
        .map(ChartSection::words)
        .collect(Collectors.joining("; ", "Bar chart of reported figures: ", "."));
  }

  private static String words(Bar bar) {
    var words = bar.label() + " " + bar.figure().replace("≈", "about");
    return bar.tone() == Tone.CLAIM ? words + " (a claim about the other party)" : words;
  }

  /** The bars of one chart and their scale. */
  private record Chart(List<Bar> bars, float room, float leastPitch) {

    float pitch() {
      float most = Math.min(FULL_PITCH, ALL_BARS / bars.size());
      return Math.clamp(room / bars.size(), Math.min(leastPitch, most), most);
    }

    float height() {
      return bars.size() * pitch() + AXIS + LEGEND;
    }

    void paint(Pen pen, float x, float y, float width, float height) {
      float plot = width - figureWidth() - 6;
      var scale = Scale.upTo(bars.stream().mapToLong(Bar::value).max().orElseThrow());
      scale(pen, scale, x, y, plot);
      for (int i = 0; i < bars.size(); i++) {
        paint(pen, bars.get(i), x, y + i * pitch(), plot / scale.end());
      }
      legend(pen, x, y + height - LEGEND + 3);
    }

    private float figureWidth() {
      return bars.stream().map(bar -> Text.of(bar.figure(), FIGURE).width()).reduce(0f, Math::max);
    }

    private void scale(Pen pen, Scale scale, float x, float y, float plot) {
      float bottom = y + bars.size() * pitch();
      for (long tick = 0; tick <= scale.end(); tick += scale.step()) {
        float at = x + plot * tick / scale.end();
        pen.line(Look.HAIRLINE, 0.5f, at, y + LABEL, at, bottom);
        var label = Text.of(Scale.label(tick), TICK);
        pen.write(label, tick == 0 ? at : at - label.width() / 2, bottom + 3);
      }
    }

    private void paint(Pen pen, Bar bar, float x, float y, float unit) {
      float thick = Math.min(20, pitch() - LABEL - 4);
      float length = Math.max(1.5f, bar.value() * unit);
      var name = Text.of(Limits.cut(bar.label(), 48), NAME);
      pen.fill(Look.WHITE, x, y, name.width(), LABEL);
      pen.write(name, x, y);
      Tones.bar(bar.tone(), pen, x, y + LABEL, length, thick);
      var figure = Text.of(bar.figure(), FIGURE.in(ink(bar.tone())));
      pen.write(figure, x + length + 4, y + LABEL + thick / 2 - FIGURE.leading() / 2);
    }

    private static int ink(Tone tone) {
      return tone == Tone.CLAIM ? Look.DARK_GREY : Tones.ink(tone);
    }

    private void legend(Pen pen, float x, float y) {
      float at = x;
      if (bars.stream().anyMatch(bar -> bar.tone() != Tone.CLAIM)) {
        at = key(pen, Tone.OTHER, "reported loss", at, y) + 12;
      }
      if (bars.stream().anyMatch(bar -> bar.tone() == Tone.CLAIM)) {
        key(pen, Tone.CLAIM, "claim about the other party, not added to deaths", at, y);
      }
    }

    private static float key(Pen pen, Tone tone, String words, float x, float y) {
      var text = Text.of(words, KEY);
      Tones.bar(tone, pen, x, y + 0.6f, 7, 6.4f);
      pen.write(text, x + 10, y);
      return x + 10 + text.width();
    }
  }
}
