package io.sitrep.cli;

import io.sitrep.Sitrep.Form;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every briefing a path of its own, which is no article's path either. Articles that would
 * share one keep their extension in it ({@code a.txt.pdf}, {@code a.html.pdf}); where that is not
 * enough, all but the first are refused. Names that differ only in case count as the same.
 */
final class Naming {

  private final Set<Form> forms;

  Naming(Set<Form> forms) {
    this.forms = forms;
  }

  List<Job> name(List<Job> jobs) {
    var articles = jobs.stream().map(job -> key(job.file())).collect(Collectors.toSet());
    var named = jobs;
    while (true) {
      var contested = contested(named, articles);
      var next =
          named.stream()
              .map(job -> contested.contains(key(job.base())) ? job.named(job.wholeName()) : job)
              .toList();
      if (next.equals(named)) {
        return refuseLater(named);
      }
      named = next;
    }
  }

  private Set<String> contested(List<Job> jobs, Set<String> articles) {
    var seen = new HashSet<String>();
    var contested = new HashSet<String>();
    for (var job : jobs) {
      var key = key(job.base());
      boolean overAnArticle =
          forms.stream().anyMatch(form -> articles.contains(key(job.target(form))));
      if (!seen.add(key) || overAnArticle) {
        contested.add(key);
      }
    }
    return contested;
  }

  private static List<Job> refuseLater(List<Job> jobs) {
    Map<String, String> owners = new HashMap<>();
    return jobs.stream()
        .map(job -> {
          var owner = owners.putIfAbsent(key(job.base()), job.shown());
          return owner == null || job.refusal() != null
              ? job
              : job.refused("its briefing would have the same name as that of " + owner);
        })
        .toList();
  }

  private static String key(Path path) {
    return path.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }
}
