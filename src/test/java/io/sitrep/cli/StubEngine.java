package io.sitrep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sitrep.Sitrep;
import io.sitrep.Sitrep.Form;
import io.sitrep.article.Article;
import java.util.Map;
import java.util.Set;

/** An engine whose briefings say what they were made of, and carry the marks of real ones. */
final class StubEngine implements Sitrep.Engine {

  @Override
  public Sitrep.Outcome.Briefed brief(Article article, Set<Form> forms) {
    if (article.text().contains("BOOM")) {
      throw new IllegalStateException("boom");
    }
    return new Sitrep.Outcome.Briefed(
        forms.contains(Form.PDF) ? pdf(article) : null,
        forms.contains(Form.JSON) ? json(article) : null,
        true,
        Map.of());
  }

  private static byte[] pdf(Article article) {
    return ("%PDF-1.7 /Creator(Sitrep) " + article.sha256()).getBytes(UTF_8);
  }

  private static byte[] json(Article article) {
    var published = article.metadata().published();
    return """
    {
     "schema_version": "1.0.0",
     "generator": {
      "name": "sitrep"
     },
     "text": "%s",
     "published": "%s",
     "tlp": "%s"
    }
    """
        .formatted(
            article.text(),
            published == null ? "none" : published.value().date() + " " + published.origin().id(),
            article.metadata().tlp().value().label())
        .getBytes(UTF_8);
  }
}
