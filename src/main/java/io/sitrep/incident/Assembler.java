package io.sitrep.incident;

import io.sitrep.mention.context.ContextFinder;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.target.NamedVictims;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article into the incidents it reports. Read-only once made: safe for all threads. */
public final class Assembler {

  private static final int LEAD = 4;

  private final FindingsReader reader;
  private final StrandSplitter splitter = new StrandSplitter();
  private final Newsworthiness newsworthiness = new Newsworthiness();
  private final LocationResolver locations;
  private final ActorResolver actors = new ActorResolver();
  private final RoleResolver roles = new RoleResolver();
  private final DetailReader details;
  private final OtherQuantities quantities = new OtherQuantities();
  private final ContextFinder context = new ContextFinder();

  /** The reader is the one that documents come from. */
  public Assembler(DocumentReader documents) {
    var gazetteer = new Gazetteer();
    var victims = new NamedVictims(gazetteer);
    reader = new FindingsReader(gazetteer, documents, victims);
    details = new DetailReader(victims);
    locations = new LocationResolver(new Countries(gazetteer));
  }

  /** Relative dates count from {@code published}. */
  public Report assemble(Document document, @Nullable LocalDate published) {
    var findings = reader.read(document, published);
    var strands = splitter.split(findings);
    var refusal = newsworthiness.refusal(findings, strands.getFirst());
    var scenes = strands.stream().map(strand -> location(findings, strand)).toList();
    var cast = actors.resolve(findings.actors(), scenes.getFirst().country());
    if (refusal != null) {
      return new Report(List.of(), cast.actors(), List.of(), List.of(), List.of(), refusal);
    }
    var accounts = strands.stream().map(strand -> Account.of(findings, strand)).toList();
    var parts = roles.resolve(cast, accounts.stream().map(Account::scope).toList());
    var settled = roles.settle(cast, parts);
    var incidents = incidents(findings, accounts, scenes, parts, settled);
    return new Report(
        incidents,
        settled.actors(),
        new TimelineBuilder(findings, strands, incidents).entries(),
        quantities.of(findings, strands, incidents, settled),
        context.find(document, it -> findings.casualtiesIn(it.number()).isEmpty()),
        null);
  }

  private List<Incident> incidents(
      Findings findings,
      List<Account> accounts,
      List<Location> scenes,
      List<RoleResolver.Parts> parts,
      Cast cast) {
    var incidents = new ArrayList<Incident>();
    var names = details.targets().names(findings.document());
    int casualties = 1;
    for (int i = 0; i < accounts.size(); i++) {
      var account = accounts.get(i);
      var strand = account.strand();
      var incident =
          new IncidentBuilder(
                  findings, account, casualties, details.of(findings, strand, cast, names))
              .build("I" + (i + 1), scenes.get(i), parts.get(i));
      casualties += incident.casualties().size();
      incidents.add(incident);
    }
    return incidents;
  }

  private Location location(Findings findings, Strand strand) {
    var own =
        findings.places().stream()
            .filter(p -> tellsWhere(findings, strand, p))
            .map(p -> strand.isMain() ? p : p.asScene())
            .toList();
    return locations.resolve(findings.document(), own, findings.places());
  }

  /** The first sentences of an incident and those that count its victims say where it was. */
  private static boolean tellsWhere(Findings findings, Strand strand, PlaceMention place) {
    int sentence = place.sentence();
    if (sentence == 0) {
      return strand.isMain();
    }
    return strand.holds(sentence, place.span().start())
        && (!strand.isMain()
            || strand.position(sentence) < LEAD
            || !findings.casualtiesIn(sentence).isEmpty()
            || findings.eventsIn(sentence).stream().anyMatch(event -> !event.noun()));
  }
}
