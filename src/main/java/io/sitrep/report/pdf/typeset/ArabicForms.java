package io.sitrep.report.pdf.typeset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts Arabic letters into the form their neighbours ask for, by Unicode's presentation forms,
 * which list a letter's forms as isolated, final, initial, medial.
 */
final class ArabicForms {

  private static final char TATWEEL = 0x640;
  private static final char LAM = 0x644;
  private static final Map<String, StringBuilder> FORMS = forms();

  private final int[] text;
  private final StringBuilder out = new StringBuilder();

  private ArabicForms(int[] text) {
    this.text = text;
  }

  static String shape(String text) {
    return text.chars().noneMatch(c -> c >= 0x600 && c < 0x700)
        ? text
        : new ArabicForms(text.codePoints().toArray()).shape();
  }

  /** The letters a presentation form stands for. */
  static String basic(String shaped) {
    var out = new StringBuilder();
    shaped
        .chars()
        .forEach(
            c -> out.append(isForm((char) c) ? decomposed((char) c) : String.valueOf((char) c)));
    return out.toString();
  }

  private String shape() {
    boolean joined = false;
    for (int i = 0; i < text.length; i++) {
      int next = nextLetter(i);
      var lamAlef = text[i] == LAM && next < text.length ? formsOf(LAM, text[next]) : null;
      if (Letters.isMark(text[i])) {
        out.appendCodePoint(text[i]);
      } else if (lamAlef != null && next == i + 1) {
        out.append(lamAlef.charAt(joined ? 1 : 0));
        i = next;
        joined = false;
      } else {
        boolean joins = joinsNext(text[i]) && next < text.length && joinsPrevious(text[next]);
        out.appendCodePoint(form(text[i], joined, joins));
        joined = joins;
      }
    }
    return out.toString();
  }

  private int nextLetter(int from) {
    int i = from + 1;
    while (i < text.length && Letters.isMark(text[i])) {
      i++;
    }
    return i;
  }

  private static int form(int letter, boolean joinedBefore, boolean joinsNext) {
    var forms = formsOf(letter);
    int wanted = (joinsNext ? 2 : 0) + (joinedBefore ? 1 : 0);
    return forms == null || wanted >= forms.length() ? letter : forms.charAt(wanted);
  }

  private static boolean joinsNext(int letter) {
    var forms = formsOf(letter);
    return letter == TATWEEL || (forms != null && forms.length() > 2);
  }

  private static boolean joinsPrevious(int letter) {
    var forms = formsOf(letter);
    return letter == TATWEEL || (forms != null && forms.length() > 1);
  }

  private static @Nullable StringBuilder formsOf(int... letters) {
    return FORMS.get(new String(letters, 0, letters.length));
  }

  private static Map<String, StringBuilder> forms() {
    var forms = new HashMap<String, StringBuilder>();
    for (char c = 0xFE80; c <= 0xFEFC; c++) {
      forms.computeIfAbsent(decomposed(c), _ -> new StringBuilder()).append(c);
    }
    for (char c = 0xFB50; c <= 0xFBFF; c++) {
      if (Character.isLetter(c)) {
        forms.computeIfAbsent(decomposed(c), _ -> new StringBuilder()).append(c);
      }
    }
    return forms;
  }

  private static boolean isForm(char c) {
    return (c >= 0xFB50 && c <= 0xFBFF) || (c >= 0xFE70 && c <= 0xFEFC);
  }

  private static String decomposed(char form) {
    return Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
  }
}
