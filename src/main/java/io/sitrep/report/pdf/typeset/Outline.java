package io.sitrep.report.pdf.typeset;

import static io.sitrep.report.pdf.typeset.ObjectFile.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The bookmarks of a document; those of the first level are open. */
final class Outline {

  private record Entry(int level, String title, String destination, List<Entry> under) {

    int shown() {
      return level > 1 ? 0 : under.size();
    }
  }

  private final Entry root = new Entry(0, "", "", new ArrayList<>());
  private final Deque<Entry> open = new ArrayDeque<>(List.of(root));

  /** Adds a bookmark under the last one of a higher level. */
  void add(int level, String title, String destination) {
    while (open.getLast().level() >= level) {
      open.removeLast();
    }
    var entry = new Entry(level, title, destination, new ArrayList<>());
    open.getLast().under().add(entry);
    open.addLast(entry);
  }

  /** Writes the bookmarks and gives the number of their root. */
  int write(ObjectFile file) {
    int number = file.reserve();
    int shown = root.under().size() + root.under().stream().mapToInt(Entry::shown).sum();
    file.set(number, "<</Type/Outlines" + under(file, root, number, shown) + ">>");
    return number;
  }

  private static String under(ObjectFile file, Entry parent, int parentNumber, int count) {
    if (parent.under().isEmpty()) {
      return "";
    }
    var numbers = parent.under().stream().map(_ -> file.reserve()).toList();
    for (int i = 0; i < numbers.size(); i++) {
      var entry = parent.under().get(i);
      int number = numbers.get(i);
      var before = i == 0 ? "" : "/Prev " + reference(numbers.get(i - 1));
      var after = i + 1 == numbers.size() ? "" : "/Next " + reference(numbers.get(i + 1));
      int shown = entry.level() == 1 ? entry.under().size() : -entry.under().size();
      file.set(
          number,
          "<</Title%s/Parent %s%s%s/Dest%s%s>>"
              .formatted(
                  PdfStrings.text(entry.title()),
                  reference(parentNumber),
                  before,
                  after,
                  entry.destination(),
                  under(file, entry, number, shown)));
    }
    return "/First %s/Last %s/Count %s"
        .formatted(reference(numbers.getFirst()), reference(numbers.getLast()), count);
  }
}
