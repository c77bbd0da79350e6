package org.rogatory.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.journal.Reference;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What is held for a file, as its page shows it. */
@Component
class PreservationCards {

  private final Requests requests;
  private final CurrentPerson current;
  private final Texts texts;
  private final Dates dates;

  PreservationCards(Requests requests, CurrentPerson current, Texts texts, Dates dates) {
    this.requests = requests;
    this.current = current;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * Something that is held.
   *
   * @param address of the file that holds it, null where that is none of ours or this one
   * @param state what keeps it held
   * @param provision that says so
   * @param until the day before whose end it is not to be released; null where none is set
   * @param how that was counted
   * @param naming the requests that name it, and of which nobody has said whether they seek its
   *     data
   */
  record Card(
      String by,
      @Nullable String address,
      String kind,
      String since,
      String state,
      String provision,
      @Nullable String until,
      @Nullable String how,
      List<String> naming) {}

  List<Card> of(Request file) {
    return requests.held(file).stream().map(kept -> card(kept, file)).toList();
  }

  private Card card(PreservedData kept, Request file) {
    Hold hold = kept.hold().orElse(null);
    return new Card(
        kept.by(),
        address(kept.by(), file),
        texts.of(kept.holding()),
        dates.moment(kept.since()),
        hold == null ? texts.of("notice.hear-before-lifting") : texts.of(hold.state()),
        texts.of(kept.holding().provision()),
        hold == null ? null : dates.day(hold.minimum().lastDay()),
        hold == null ? null : texts.of(hold.reason()),
        naming(kept, file));
  }

  private List<String> naming(PreservedData kept, Request file) {
    return file.measures().stream()
        .filter(measure -> measure.matter().toString().equals(kept.by()))
        .flatMap(measure -> requests.naming(measure).stream())
        .map(Request::reference)
        .filter(other -> requests.findVisible(other, current.get()).isPresent())
        .map(Reference::value)
        .toList();
  }

  private @Nullable String address(String by, Request file) {
    return Reference.parse(by.replaceAll("/.*", ""))
        .filter(other -> !other.equals(file.reference()))
        .flatMap(other -> requests.findVisible(other, current.get()))
        .map(other -> "/files/" + other.reference())
        .orElse(null);
  }
}
