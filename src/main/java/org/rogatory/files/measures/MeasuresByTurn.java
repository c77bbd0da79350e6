package org.rogatory.files.measures;

import java.util.Map;
import org.rogatory.access.Person;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;
import org.rogatory.oversight.FigureTable;
import org.rogatory.web.ListAddress;
import org.springframework.stereotype.Component;

/** How many open measures wait for whom. */
@Component
class MeasuresByTurn implements FigureTable {

  private final MeasureList measures;

  MeasuresByTurn(MeasureList measures) {
    this.measures = measures;
  }

  @Override
  public String id() {
    return "measures-by-turn";
  }

  @Override
  public Map<Turn, Long> count(Person viewer) {
    return measures.byTurn(viewer);
  }

  @Override
  public ListAddress list(Worded turn) {
    return ListAddress.of("/overview/measures").with("turn", turn.id());
  }
}
