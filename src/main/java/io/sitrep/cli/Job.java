package io.sitrep.cli;

import io.sitrep.Sitrep.Form;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One article to do: its file, how the user named it, the folder its briefing stays under, and the
 * briefing's path without its extension. A refusal says why it is not to be done at all.
 */
record Job(Path file, String shown, Path root, Path base, @Nullable String refusal) {

  Path target(Form form) {
    return base.resolveSibling(base.getFileName() + "." + form.name().toLowerCase(Locale.ROOT));
  }

  Job named(Path other) {
    return new Job(file, shown, root, other, refusal);
  }

  Job refused(String reason) {
    return new Job(file, shown, root, base, reason);
  }

  /** The output path of the article's whole file name, {@code out/a.txt}. */
  Path wholeName() {
    return base.resolveSibling(String.valueOf(file.getFileName()));
  }
}
