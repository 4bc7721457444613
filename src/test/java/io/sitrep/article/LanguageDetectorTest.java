package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Gunmen killed six farmers near the village of Dabwala on Tuesday, the police said,"
            + " and two others were wounded.",
        "en | GUERRILLAS ATTACKED THE GARRISON OF SAN AURELIO AT DAWN, AND THE ARMY SAID THAT TWO"
            + " OF ITS MEN WERE KILLED.",
        "fr | Six agriculteurs ont été tués mardi par des hommes armés près du village de Dabwala,"
            + " selon la police.",
        "es | Seis campesinos murieron el martes en un ataque de hombres armados cerca de la aldea"
            + " de Dabwala, según la policía.",
        "pt | Seis agricultores foram mortos na terça-feira por homens armados perto da aldeia de"
            + " Dabwala, segundo a polícia.",
        "de | Sechs Bauern wurden am Dienstag bei einem Angriff in der Nähe des Dorfes Dabwala"
            + " getötet, wie die Polizei mit der Lage erklärte.",
        "ru | Шесть крестьян погибли во вторник при нападении боевиков на деревню, сообщила"
            + " полиция.",
        "uk | Шестеро селян загинули у вівторок під час нападу бойовиків на село, повідомила"
            + " поліція області.",
        "ar | قتل ستة مزارعين يوم الثلاثاء في هجوم مسلح قرب القرية، حسبما قالت الشرطة.",
        "zh | 警方表示，星期二武装分子袭击村庄，造成六名农民死亡。"
      })
  void tellsALanguage(String language, String text) {
    assertThat(LanguageDetector.detect(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12 34 56", "Dabwala", "Xzq wvr plk mnt qrs tvw zxc bnm fgh jkl qwr tyu plo"})
  void guessesNone(String text) {
    assertThat(LanguageDetector.detect(text)).isEmpty();
  }
}
