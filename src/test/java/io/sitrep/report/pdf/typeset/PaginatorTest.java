package io.sitrep.report.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginatorTest {

  private static final Frame FRAME = new Frame(10, 10, 200, 110);
  private static final Style STYLE = Style.of(8, 1.25f, 0);

  private final Flow flow = Flow.document();

  private static Text lines(int count) {
    return Text.of("w".repeat(30) + " " + ("w".repeat(30) + " ").repeat(count - 1), STYLE);
  }

  private static TableStyle plain() {
    return new TableStyle(0, 0, 0, 0, 0, 0, 0, 0);
  }

  private void table(int rows) {
    var columns = List.of(new TableColumn(Text.of("Head", STYLE), 0, 0));
    var cells =
        IntStream.range(0, rows).mapToObj(i -> TableRow.of(Text.of("row " + i, STYLE))).toList();
    flow.table(columns, cells, plain(), 0);
  }

  private List<List<Placed>> pages() {
    return flow.pages(FRAME).placed();
  }

  @Test
  void keepsAHeadingWithWhatItIntroduces() {
    flow.paragraph(lines(8), 0);
    flow.heading(lines(1), "Heading", 0, 0, 0, 0);
    flow.paragraph(lines(2), 0);

    assertThat(pages()).extracting(List::size).containsExactly(1, 2);
  }

  @Test
  void repeatsTheHeadOfATableOnEachPage() {
    table(15);

    assertThat(pages().get(1).getFirst().repeated()).isTrue();
    assertThat(pages().get(1).getFirst().block()).isSameAs(pages().get(0).getFirst().block());
  }

  @Test
  void neverLeavesOneRowOfATableBehind() {
    table(10);

    assertThat(pages().get(1)).hasSize(3);
  }

  @Test
  void goesWithoutTheSpaceAboveAtTheTopOfAPage() {
    flow.paragraph(lines(9), 0);
    flow.paragraph(lines(3), 30);

    assertThat(pages().get(1).getFirst().y()).isEqualTo(FRAME.top());
  }

  @Test
  void cutsAParagraphThatIsHigherThanAPageLeavingTwoLinesOnEachSide() {
    flow.paragraph(lines(21), 0);

    assertThat(pages()).hasSize(3);
    assertThat(pages()).allSatisfy(page -> assertThat(page.getLast().bottom()).isLessThan(111));
  }

  @Test
  void setsTwoFlowsBesideEachOtherAndGoesOnUnderTheLonger() {
    flow.columns(
        95, 10, left -> left.paragraph(lines(2), 0), right -> right.paragraph(lines(4), 0));
    flow.paragraph(lines(1), 0);

    var page = pages().getFirst();
    assertThat(page).extracting(Placed::x).containsExactly(10f, 115f, 10f);
    assertThat(page.getLast().y()).isEqualTo(page.get(1).bottom());
  }

  @Test
  void setsAFarLongerFlowAcrossThePageAndTheOthersUnderIt() {
    flow.columns(
        200,
        95,
        10,
        left -> left.paragraph(lines(6), 0),
        upper -> upper.paragraph(lines(1), 0),
        lower -> lower.paragraph(lines(1), 0));

    assertThat(pages().getFirst()).extracting(Placed::x).containsExactly(10f, 10f, 115f);
    assertThat(pages().getFirst()).extracting(Placed::width).containsExactly(200f, 95f, 95f);
  }

  @Test
  void setsTheShorterFlowsUnderEachOtherBesideOneOfTheirLength() {
    flow.columns(
        200,
        95,
        10,
        left -> left.paragraph(lines(3), 0),
        upper -> upper.paragraph(lines(1), 0),
        lower -> lower.paragraph(lines(1), 0));

    assertThat(pages().getFirst()).extracting(Placed::x).containsExactly(10f, 115f, 115f);
  }

  @Test
  void balancesQuotationsOverTwoColumns() {
    var quotations = new ArrayList<Flow.Quotation>();
    for (int i = 1; i <= 6; i++) {
      quotations.add(
          new Flow.Quotation(
              "s" + i, "", Text.of(String.valueOf(i), STYLE), Text.of("words", STYLE)));
    }
    flow.quotations(
        head -> head.heading(lines(1), "Evidence", 0, 0, 0, 0), quotations, null, 10, 1, 10);

    assertThat(pages().getFirst()).filteredOn(it -> it.x() == 10).hasSize(4);
    assertThat(flow.pages(FRAME).pageOf("s6")).isEqualTo(1);
  }
}
