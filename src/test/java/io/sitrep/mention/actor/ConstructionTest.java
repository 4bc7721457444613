package io.sitrep.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.Reads;
import io.sitrep.mention.target.NamedVictims;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstructionTest {

  private static final ActorFinder FINDER = new ActorFinder(new NamedVictims(new Gazetteer()));

  /** A construction, a sentence, and the actors it must find there ("-" for none), "/" between. */
  private static final String EXAMPLES =
      """
      titled-person | The raid was led by Col. Aram Teko on Monday. | Col. Aram Teko
      titled-person | Then Interior Minister Awa Sarr left the room. | Interior Minister Awa Sarr
      titled-person | The general store in Varga was shut. | -
      named-body | Fighters of the Forest Liberation Front hid there. | Forest Liberation Front
      named-body | The Kelo Rights Network (KRN) counted nine. | Kelo Rights Network
      named-body | In Varga the Ministry of Public Works was shut. | Ministry of Public Works
      named-body | Security forces came at dawn. | -
      named-body | Rebels of the Hill People's Army hid there. | Hill People 's Army
      named-body | Here Kovia's Ministry of Health was shut. | Ministry of Health
      named-body | He likes Saturday Night Specials. | -
      titled-person | They fought for president Idris al-Karim. | president Idris al-Karim
      named-body | The Kelo community buried its dead. | -
      known-group | A man told AFP he saw nothing. | -
      identified-person | A guard, Salif Doro, 41, was hit. | Salif Doro
      identified-person | The gunman was identified as Ivo Brand of Kelo. | Ivo Brand
      identified-person | He drove to Kelo Heights, 40 miles off. | -
      acting-country | Mali says two men died. | Mali
      acting-country | It has sought closer ties with Chad and Niger. | Chad / Niger
      acting-country | They crossed into Mali at night. | -
      known-group | In Kelo Boko Haram burned two shops. | Boko Haram
      known-group | On Sunday M23 rebels burned two shops. | M23
      known-group | LET US GO TO KELO, THE COLONEL SAID. | -
      known-group | He said the book is here. | -
      national-act | Nine died in Chadian air strikes on Kelo. | Chadian
      national-act | Nine died under Chadian fire in Kelo. | Chadian
      national-act | Nine died in Chad's drone attack on Kelo. | Chad
      national-act | It was Chad's worst attack in years. | -
      national-act | The Chadian fire brigade came. | -
      national-act | They ate Chadian bread and slept. | -
      lone-attacker | On Sunday a 31-year-old man opened fire in a mall. | a 31-year-old man
      lone-attacker | On Sunday a man was killed in a mall. | -
      lone-attacker | Local media report six persons killed and 21 wounded in Dola. | -
      lone-attacker | Deputies found two men with gunshot wounds. | -
      lone-attacker | A 17-year-old boy died of wounds when soldiers opened fire. | -
      described-actor | A man was shot by settlers in Dola. | settlers
      described-actor | Turkish forces came at dawn. | Turkish forces
      described-actor | They saw gunmen on motorbikes there. | gunmen on motorbikes
      described-actor | On Sunday suspected rebels attacked it. | suspected rebels
      described-actor | But the junta kept silent. | junta
      national-act | There US air raids killed nine people. | US
      national-act | There the US condemned the raids. | -
      known-group | Nine died at the port of Ras Isa. | -
      described-actor | In Kelo urban guerrilla commandos hit a mast. | urban guerrilla commandos
      described-actor | In Kelo two Kenyan soldiers died. | Kenyan soldiers
      described-actor | Shots were fired by unidentified armed elements. | unidentified armed elements
      described-actor | But rioters burned the town hall. | rioters
      described-actor | On Sunday suspected herdsmen attacked it. | suspected herdsmen
      described-actor | On Sunday herdsmen moved on. | -
      described-actor | But police officers fired first. | police officers
      described-actor | Then security forces came. | security forces
      described-actor | It described military ties as strong. | -
      described-actor | A fighter jet flew over Kelo. | -
      described-actor | The apples were ripe. | -
      apposed-attacker | The attacker, a 24-year-old from Kovia, fled. | a 24-year-old from Kovia
      apposed-attacker | The driver, a 30-year-old woman, rammed a crowd. | a 30-year-old woman
      apposed-attacker | The driver, a 30-year-old woman, was killed. | -
      self-named-group | A cell calling itself the Dawn Wolves hid there. | Dawn Wolves
      self-named-group | The town is called Upper Kelo. | -
      both-sides | Men of the Teko and Brandu clans fought on Sunday. | Teko / Brandu
      both-sides | They drove from Teko and Brandu to the coast. | -
      linked-groups | Here groups linked to the Dawn Front and Red Star roam. | groups linked to the Dawn Front and Red Star
      linked-groups | The groups met on Sunday. | -
      lone-attacker | On Sunday a grenade thrown by youths hurt six. | -
      lone-attacker | On Sunday he was shot by two men in a mall. | two men
      lone-attacker | The blast hurt six, killing a 60-year-old woman and wounding others. | -
      described-actor | They saw hooded men in Kelo. | hooded men
      described-actor | The men burned a bus. | -
      known-group | They hailed the leftist Army of National Liberation. | Army of National Liberation
      named-body | The Sunday Service was long. | -
      lone-attacker | The bodies of five men, bound and beaten, lay by the road. | -
      lone-attacker | Two men died when officers attacked their home. | -
      civil-attacker | On Sunday Fulani herders killed nine farmers. | Fulani herders
      civil-attacker | There angry youths opened fire on a bus. | angry youths
      civil-attacker | In Kelo a clerk was stabbed by a former colleague. | former colleague
      civil-attacker | Suspected Teko herdsmen on Sunday killed a clerk. | Suspected Teko herdsmen
      civil-attacker | There Kenyan settlers attack the town of Kelo. | Kenyan settlers
      national-act | There Kenyan settlers strike the town of Kelo. | -
      named-body | Two Border Security Force guards died. | -
      civil-attacker | Two clerks killed on Sunday were buried. | -
      civil-attacker | Two clerks shot at a fair in Kelo died. | -
      civil-attacker | There herders moved on. | -
      civil-attacker | The sons of herders killed nine. | -
      described-actor | In Kelo a jihadist group killed nine. | jihadist group
      described-actor | In Kelo a national group met. | -
      known-group | On Sunday suspected Boko Haram gunmen killed nine. | Boko Haram
      described-actor | But government forces killed nine. | government forces
      known-group | Fano killed nine soldiers. | Fano
      lone-attacker | Two clerks died when men in uniform fired. | -
      lone-attacker | There two men in dark clothing were seen fleeing. | two men in dark clothing
      """;

  record Example(String id, String sentence, List<String> actors) {}

  static Stream<Example> examples() {
    return EXAMPLES
        .lines()
        .map(line -> line.split(" \\| "))
        .map(cells -> new Example(cells[0], cells[1], actors(cells[2])));
  }

  private static List<String> actors(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" / "));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheActorsOfItsExamples(Example example) {
    var sentence = Reads.sentence(example.sentence());

    var found =
        FINDER.candidates(sentence).stream()
            .filter(candidate -> candidate.foundBy().equals(example.id()))
            .map(c -> Names.text(sentence, c.from(), c.to()))
            .toList();

    assertThat(found).isEqualTo(example.actors());
  }

  @Test
  void everyConstructionHasExamplesOfBothKinds() {
    for (var construction : FINDER.constructions()) {
      assertThat(examples().filter(e -> e.id().equals(construction.id())))
          .as(construction.id())
          .anyMatch(example -> example.actors().isEmpty())
          .anyMatch(example -> !example.actors().isEmpty());
    }
  }
}
