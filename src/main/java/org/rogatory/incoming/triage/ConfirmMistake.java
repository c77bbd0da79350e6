package org.rogatory.incoming.triage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** Whether a request was registered by mistake, as another person thinks. */
@Component
class ConfirmMistake extends RequestPersonStep<ConfirmMistake.Form> {

  ConfirmMistake(Requests requests) {
    super(requests);
  }

  /**
   * What the supervisor found.
   *
   * @param confirmed whether it was registered by mistake
   * @param remark where it was not, why
   */
  record Form(
      @NotNull @Nullable Boolean confirmed,
      @OnlyFor(field = "confirmed", is = "false") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000)
          String remark) {}

  /**
   * What the page shows.
   *
   * @param reason why somebody thinks so
   * @param by who thinks so
   */
  record Shown(String reason, String by) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.SUPERVISOR);
  }

  @Override
  protected Set<String> barred(Request request, Matter matter) {
    return request.formalities().mistakeProposedBy().map(Set::of).orElseGet(Set::of);
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return List.of();
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null, null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    return new Shown(
        request.formalities().mistake().orElse(""),
        request.formalities().mistakeProposedBy().orElse(""));
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    if (Boolean.TRUE.equals(said.confirmed())) {
      Mistaking.of(pen).confirm();
      return "confirmed";
    }
    Mistaking.of(pen).sendBack(said.remark() == null ? "" : said.remark());
    return "returned";
  }
}
