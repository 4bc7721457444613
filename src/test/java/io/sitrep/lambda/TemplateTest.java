package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What CloudFormation cannot check: that the template fits the function it deploys. */
class TemplateTest {

  private static final Path TEMPLATE = Path.of("template.yaml");

  private final Map<?, ?> template = read();
  private final Map<?, ?> function = properties("BriefingFunction");

  @Test
  void namesAHandlerThatIsThere() throws ReflectiveOperationException {
    var handler = text(function, "Handler").split("::");

    assertThat(handler).hasSize(2);
    assertThat(RequestStreamHandler.class).isAssignableFrom(Class.forName(handler[0]));
    assertThat(Class.forName(handler[0]).getMethods())
        .anyMatch(method -> method.getName().equals(handler[1]));
    assertThat(handler[0]).isEqualTo(PackagedFunction.HANDLER);
  }

  @Test
  void deploysWhatTheBuildPackages() throws IOException {
    assertThat(text(function, "CodeUri")).isEqualTo(PackagedFunction.PACKAGE.toString());
    assertThat(text(function, "Runtime")).isEqualTo("java" + release());
  }

  @Test
  void setsTheVariablesTheFunctionReads() {
    var variables = new TreeMap<String, Object>();
    map(map(function, "Environment"), "Variables")
        .forEach((name, value) -> variables.put(name.toString(), Objects.requireNonNull(value)));

    assertThat(variables).containsOnlyKeys(expectedVariables());
  }

  @Test
  void hasDefaultsThatTheFunctionAccepts() {
    var settings =
        Settings.of(
            Map.of(
                "INPUT_PREFIX", variable("INPUT_PREFIX"),
                "OUTPUT_PREFIX", variable("OUTPUT_PREFIX"),
                "OUTPUT_BUCKET", "out",
                "DEFAULT_TLP", defaultOf("DefaultTlp"),
                "MAX_ARTICLE_BYTES", defaultOf("MaxArticleBytes")));

    assertThat(settings).isEqualTo(Settings.of(Map.of("OUTPUT_BUCKET", "out")));
  }

  @Test
  void wakesTheFunctionForArticlesOnly() {
    var notification = map(properties("ArticlesBucket"), "NotificationConfiguration");
    var told = (Map<?, ?>) list(notification, "LambdaConfigurations").getFirst();
    var rules = list(map(map(told, "Filter"), "S3Key"), "Rules");

    assertThat(rules).isEqualTo(List.of(Map.of("Name", "prefix", "Value", prefix())));
    assertThat(text(told, "Event")).isEqualTo("s3:ObjectCreated:*");
    var pattern = map(properties("ExistingBucketRule"), "EventPattern");
    assertThat(list(map(map(pattern, "detail"), "object"), "key"))
        .isEqualTo(List.of(Map.of("prefix", prefix())));
    assertThat(variable("OUTPUT_PREFIX")).doesNotStartWith(prefix());
  }

  @Test
  void allowsNothingByWildcardButKeysBelowAPrefix() {
    var statements = new ArrayList<Object>();
    for (var policy : list(function, "Policies")) {
      statements.addAll(list((Map<?, ?>) policy, "Statement"));
    }
    for (var policy : list(properties("BackfillRole"), "Policies")) {
      statements.addAll(list(map((Map<?, ?>) policy, "PolicyDocument"), "Statement"));
    }
    assertThat(statements).hasSizeGreaterThan(5);
    for (var statement : statements) {
      assertThat(strings(((Map<?, ?>) statement).get("Action"))).noneMatch(it -> it.contains("*"));
      assertThat(strings(((Map<?, ?>) statement).get("Resource")))
          .allMatch(it -> !it.contains("*") || it.matches(".*}/[a-z]+/\\*"));
    }
  }

  @Test
  void namesNoBucketByReferenceWhereTheFunctionIsDefined() {
    assertThat(strings(function)).doesNotContain("ArticlesBucket", "BriefingsBucket");
  }

  @Test
  void guardsBothBuckets() {
    for (var bucket : List.of("ArticlesBucket", "BriefingsBucket")) {
      assertThat(properties(bucket).keySet().stream().map(Object::toString))
          .contains(
              "BucketEncryption",
              "LifecycleConfiguration",
              "OwnershipControls",
              "PublicAccessBlockConfiguration",
              "VersioningConfiguration");
      assertThat(strings(properties(bucket + "Policy"))).contains("TlsOnly", "Deny", "false");
    }
  }

  @Test
  void passesCfnLintWhereItIsInstalled() throws IOException, InterruptedException {
    assumeThat(installed("cfn-lint")).isTrue();
    var lint =
        new ProcessBuilder("cfn-lint", TEMPLATE.toString()).redirectErrorStream(true).start();

    var findings = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(lint.waitFor()).as(findings).isZero();
  }

  private static boolean installed(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static String[] expectedVariables() {
    var names = new TreeSet<>(Settings.NAMES);
    names.add("JAVA_TOOL_OPTIONS");
    return names.toArray(String[]::new);
  }

  private String prefix() {
    return variable("INPUT_PREFIX");
  }

  private String variable(String name) {
    return text(map(map(function, "Environment"), "Variables"), name);
  }

  private String defaultOf(String parameter) {
    return text(map(map(template, "Parameters"), parameter), "Default");
  }

  private Map<?, ?> properties(String resource) {
    return map(map(map(template, "Resources"), resource), "Properties");
  }

  private static String release() throws IOException {
    var release = Pattern.compile("<maven.compiler.release>(\\d+)<");
    return release
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map(it -> it.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static Map<?, ?> map(Map<?, ?> map, String name) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(name), name);
  }

  private static List<?> list(Map<?, ?> map, String name) {
    return (List<?>) Objects.requireNonNull(map.get(name), name);
  }

  private static String text(Map<?, ?> map, String name) {
    return Objects.requireNonNull(map.get(name), name).toString();
  }

  /** Every text at any depth. */
  private static List<String> strings(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().flatMap(it -> strings(it).stream()).toList();
      case Collection<?> list -> list.stream().flatMap(it -> strings(it).stream()).toList();
      case null -> List.of();
      default -> List.of(value.toString());
    };
  }

  private static Map<?, ?> read() {
    try {
      return new Yaml(new Functions()).load(Files.readString(TEMPLATE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads CloudFormation's own tags, such as !Sub, as the value they stand before. */
  private static final class Functions extends SafeConstructor {
    Functions() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return switch (node) {
                case ScalarNode scalar -> scalar.getValue();
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalArgumentException("no such node: " + node);
              };
            }
          });
    }
  }
}
