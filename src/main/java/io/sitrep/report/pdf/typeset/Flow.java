package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the pages, in reading order; every part gets its structure element here. Each
 * {@code before} is the space above a part, which goes where the part starts a page.
 */
public final class Flow {

  private static final float FAR_LONGER = 1.9f;

  private final Tag tag;
  private final List<Entry> entries;

  private Flow(Tag tag, List<Entry> entries) {
    this.tag = tag;
    this.entries = entries;
  }

  /** The flow of a new document. */
  public static Flow document() {
    return new Flow(Tag.document(), new ArrayList<>());
  }

  /** A part of the document with a heading of its own. */
  public void section(Consumer<Flow> content) {
    content.accept(new Flow(tag.child("Sect"), entries));
  }

  public void title(Text text, String bookmark, float before) {
    var paragraph = Paragraph.balanced(tag.child("H1"), text);
    keep(new Heading(1, bookmark, paragraph, 0, 0, 0), before);
  }

  /** A section heading over a line; {@code gap} is the space between them. */
  public void heading(Text text, String bookmark, float before, float gap, float rule, int colour) {
    var title = tag.child("H2").actual(bookmark);
    var paragraph = new Paragraph(title, text, Align.LEFT);
    keep(new Heading(2, bookmark, paragraph, gap, rule, colour), before);
  }

  public void paragraph(Text text, float before) {
    paragraph(text, before, Align.LEFT);
  }

  public void paragraph(Text text, float before, Align align) {
    if (!text.isEmpty()) {
      add(new Paragraph(tag.child("P"), text, align), before);
    }
  }

  /** A paragraph at the foot of the part before it, which stays on its page. */
  public void note(Text text, float before) {
    if (!text.isEmpty()) {
      keepLast();
      paragraph(text, before);
    }
  }

  /** Boxes beside each other, at most {@code slots} in a row. */
  public void cards(List<Card> cards, int slots, Panel panel, float before) {
    for (int i = 0; i < cards.size(); i += slots) {
      var row = cards.subList(i, Math.min(i + slots, cards.size()));
      var parts = row.stream().map(this::card).toList();
      add(new CardRow(parts, slots, panel), i == 0 ? before : 0);
    }
  }

  private CardRow.Part card(Card card) {
    var body = tag.child("P");
    return new CardRow.Part(lines(body, card.lines(), card.gap()), card.edge());
  }

  /** Texts one under the other in one element, set apart by spaces when read aloud. */
  private static Stack lines(Tag tag, List<Text> texts, float gap) {
    var lines = texts.stream().filter(line -> !line.isEmpty()).toList();
    var items = new ArrayList<Item>();
    for (var line : lines) {
      var text = items.size() + 1 < lines.size() ? line.spaced() : line;
      items.add(item(new Paragraph(tag, text, Align.LEFT), gap));
    }
    return new Stack(items);
  }

  public void panel(Panel panel, float before, Consumer<Flow> content) {
    add(new PanelBlock(panel, stack(tag, content)), before);
  }

  /** Two stacks of equal width in a panel. */
  public void panel(
      Panel panel, float before, float gap, Consumer<Flow> left, Consumer<Flow> right) {
    var pair = new SideBySide(stack(tag, left), stack(tag, right), gap);
    add(new PanelBlock(panel, pair), before);
  }

  private static Stack stack(Tag tag, Consumer<Flow> content) {
    var inner = new Flow(tag, new ArrayList<>());
    content.accept(inner);
    return new Stack(inner.items());
  }

  /** A table; columns without headings make one without a head. */
  public void table(
      List<TableColumn> columns, List<TableRow> rows, TableStyle style, float before) {
    if (rows.isEmpty()) {
      return;
    }
    var table = tag.child("Table");
    boolean headed = columns.stream().anyMatch(column -> !column.heading().isEmpty());
    var head = headed ? head(table.child("TR"), columns, style) : null;
    if (head != null) {
      keep(head, before);
    }
    for (int i = 0; i < rows.size(); i++) {
      // The first two rows stay with the head, and the last two with each other.
      boolean keep = i + 1 < rows.size() && (i == 0 || i == rows.size() - 2);
      var row = row(table.child("TR"), columns, rows.get(i), style);
      entries.add(new Item(row, i == 0 && !headed ? before : 0, keep, head));
    }
  }

  private static RowBlock head(Tag row, List<TableColumn> columns, TableStyle style) {
    var parts =
        columns.stream()
            .map(column -> {
              var cell = row.columnHeading();
              var text = new Paragraph(cell, column.heading(), column.align());
              return new RowBlock.Part(cell, text, column, null);
            })
            .toList();
    return new RowBlock(
        parts,
        style.headAbove(),
        style.headBelow(),
        style.headRule(),
        style.headColour(),
        TableRow.CLEAR);
  }

  private static RowBlock row(
      Tag row, List<TableColumn> columns, TableRow cells, TableStyle style) {
    var parts =
        IntStream.range(0, columns.size())
            .mapToObj(i -> part(row, columns.get(i), cells.cells().get(i), i == 0))
            .toList();
    return new RowBlock(
        parts, style.above(), style.below(), style.rule(), style.colour(), cells.shade());
  }

  private static RowBlock.Part part(Tag row, TableColumn column, Cell cell, boolean first) {
    var tag = first ? row.rowHeading() : row.child("TD");
    var text = new Paragraph(tag, cell.text(), column.align());
    return new RowBlock.Part(tag, text, column, cell.marker());
  }

  /** Items after a dash or the like. */
  public void bullets(List<Text> items, Text bullet, float indent, float before, float between) {
    var list = tag.list("Disc");
    for (int i = 0; i < items.size(); i++) {
      var item = list.child("LI");
      var body = new Paragraph(item.child("LBody"), items.get(i), Align.LEFT);
      add(new ListItem(new Decoration(bullet), body, indent, null), i == 0 ? before : between);
    }
  }

  /** A numbered quotation that links lead to. */
  public record Quotation(String destination, String bookmark, Text number, Text text) {}

  /** A heading and quotations in two columns, in the order of their numbers. */
  public void quotations(
      Consumer<Flow> heading,
      List<Quotation> quotations,
      @Nullable String language,
      float indent,
      float between,
      float gap) {
    var head = new Flow(tag, new ArrayList<>());
    heading.accept(head);
    var list = tag.list("Decimal");
    if (language != null) {
      list.language(language);
    }
    var items = quotations.stream().map(each -> item(quotation(each, list, indent), between));
    entries.add(new Entry.Balanced(head.items(), gap, items.toList()));
  }

  private static Block quotation(Quotation quotation, Tag list, float indent) {
    var item = list.child("LI");
    var label = new Paragraph(item.child("Lbl"), quotation.number(), Align.LEFT);
    var body = new Paragraph(item.child("LBody"), quotation.text(), Align.LEFT);
    return new ListItem(
        label, body, indent, new Target(quotation.destination(), quotation.bookmark()));
  }

  /** A painting; {@code alternate} says what it shows. */
  public void figure(String alternate, float height, float before, Painter painter) {
    add(new Figure(tag.child("Figure").alternate(alternate), height, painter), before);
  }

  /** Labels over a painted background, read as a list. */
  public void strip(float height, float before, Painter background, List<Label> labels) {
    var list = tag.list("None");
    var parts = labels.stream().map(label -> label(label, list)).toList();
    add(new Overlay(height, background, parts), before);
  }

  private static Overlay.Part label(Label label, Tag list) {
    var item = list.child("LI");
    var text = lines(item.child("LBody"), List.of(label.text(), label.note()), 0);
    var lead = item.child("Lbl").actual(label.reads());
    return new Overlay.Part(lead, label.marker(), text, label.x(), label.y(), label.width());
  }

  /** Two flows beside each other. */
  public void columns(float leftWidth, float gap, Consumer<Flow> left, Consumer<Flow> right) {
    columns(leftWidth, gap, items(left), items(right));
  }

  private void columns(float leftWidth, float gap, List<Item> left, List<Item> right) {
    if (left.isEmpty() || right.isEmpty()) {
      entries.addAll(left);
      entries.addAll(right);
    } else {
      entries.add(new Entry.Columns(leftWidth, gap, left, right));
    }
  }

  /**
   * A flow beside two others, of which one stands under the other; where it is far longer, it takes
   * the whole width and the others stand beside each other under it.
   */
  public void columns(
      float width,
      float leftWidth,
      float gap,
      Consumer<Flow> left,
      Consumer<Flow> upperRight,
      Consumer<Flow> lowerRight) {
    var first = items(left);
    var upper = items(upperRight);
    var lower = items(lowerRight);
    var right = Stream.concat(upper.stream(), lower.stream()).toList();
    float rightHeight = Item.height(right, width - leftWidth - gap);
    if (Item.height(first, leftWidth) < FAR_LONGER * rightHeight && !first.isEmpty()) {
      columns(leftWidth, gap, first, right);
    } else {
      entries.addAll(first);
      columns((width - gap) / 2, gap, upper, lower);
    }
  }

  private List<Item> items(Consumer<Flow> content) {
    var flow = new Flow(tag, new ArrayList<>());
    content.accept(flow);
    return flow.items();
  }

  /** How the flow falls into pages. */
  public Pages pages(Frame frame) {
    return new Pages(tag, Paginator.pages(entries, frame));
  }

  private List<Item> items() {
    return entries.stream().map(Item.class::cast).toList();
  }

  private void add(Block block, float before) {
    entries.add(item(block, before));
  }

  private void keep(Block block, float before) {
    entries.add(new Item(block, before, true, null));
  }

  private void keepLast() {
    if (!entries.isEmpty() && entries.getLast() instanceof Item item) {
      entries.removeLast();
      entries.add(new Item(item.block(), item.before(), true, item.repeatedHead()));
    }
  }

  private static Item item(Block block, float before) {
    return new Item(block, before, false, null);
  }
}
