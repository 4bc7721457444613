package io.sitrep.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what stands around its story: menus, adverts, tickers, captions, comments,
 * cookie notices.
 */
final class Boilerplate {

  private static final String NEVER_STORY =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, nav, header, footer,"
          + " aside, form, button, select, input, textarea, figcaption, dialog, menu, h1, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [role=alertdialog], [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)visibility\\s*:\\s*hidden], amp-ad, amp-auto-ads, amp-sticky-ad, amp-embed, amp-sidebar,"
          + " amp-list, amp-consent, amp-user-notification";

  /**
   * Words of class names and ids, also as some content systems run them together ("relatedposts");
   * two that must stand together are joined by a blank.
   */
  private static final Set<String> TELLING =
      Set.of(
          "ad",
          "ads",
          "adv",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adsense",
          "promo",
          "promoted",
          "sponsor",
          "sponsored",
          "outbrain",
          "taboola",
          "related",
          "relatedarticles",
          "relatedcontent",
          "relatedlinks",
          "relatednews",
          "relatedposts",
          "relatedstories",
          "yarpp",
          "mostread",
          "mostpopular",
          "alsoread",
          "readalso",
          "readmore",
          "seealso",
          "recommended",
          "recommendations",
          "recirc",
          "recirculation",
          "trending",
          "popular",
          "popularposts",
          "ticker",
          "breaking",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "comment",
          "comments",
          "replies",
          "discussion",
          "conversations",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "widget",
          "navigation",
          "menu",
          "footer",
          "caption",
          "credit",
          "tags",
          "byline",
          "meta",
          "timestamp",
          "paywall",
          "popup",
          "modal",
          "banner",
          "masthead",
          "toolbar",
          "pagination",
          "teaser",
          "teasers",
          "donate",
          "donation",
          "read also",
          "read more",
          "read next",
          "also read",
          "also like",
          "may like",
          "more stories",
          "more news",
          "more on",
          "more from",
          "most read",
          "see also",
          "up next",
          "next article",
          "next story",
          "latest news",
          "top stories",
          "editor picks",
          "editors picks",
          "news strip",
          "alert bar",
          "image description",
          "media description",
          "sr only",
          "visually hidden",
          "author bio",
          "about author");

  private static final String ANY_CLASS_OF =
      "div[class], section[class], p[class], ul[class], ol[class], table[class], span[class], h2[class], h3[class],"
          + " h4[class], figure[class], div[id], section[id], p[id], ul[id], ol[id], table[id]";

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Boilerplate() {}

  static void removeFrom(Element page) {
    page.select(NEVER_STORY).remove();
    page.select("figure:not(:has(table, blockquote))").remove();
    int whole = Math.max(1, page.text().length());
    for (var element : page.select(ANY_CLASS_OF)) {
      if (isTelling(element) && element.text().length() * 5L < whole * 2L) {
        element.remove();
      }
    }
  }

  private static boolean isTelling(Element element) {
    return isTelling(element.className()) || isTelling(element.id());
  }

  private static boolean isTelling(String name) {
    return Arrays.stream(name.split("\\s+")).anyMatch(it -> isTelling(words(it)));
  }

  private static List<String> words(String name) {
    return List.of(NO_LETTERS.split(CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT)));
  }

  private static boolean isTelling(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean pair =
          i + 1 < words.size() && TELLING.contains(words.get(i) + " " + words.get(i + 1));
      if (pair || TELLING.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
