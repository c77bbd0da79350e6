package org.rogatory.information.pages;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Reason;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationVerbs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what was said with spontaneous information: the one door for page and API. */
@Component
class Acts {

  private static final Reason NEEDED = Reason.of("NotBlank");

  private final InformationFiles files;

  Acts(InformationFiles files) {
    this.files = files;
  }

  /**
   * Does it.
   *
   * @throws BadInput where a field that it needs is empty, or its verb refuses one
   * @throws org.rogatory.casefile.ForbiddenByProvision where the Convention forbids it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void take(Pen pen, NewAct said) {
    InformationVerbs verbs = files.of(pen);
    switch (said.kind()) {
      case USE -> use(verbs, said);
      case LIFT -> lift(arrived(verbs, said), said);
      case END_CONFIDENTIALITY -> verbs.keeping().endConfidentiality(text("text", said.text()));
      case DISCLOSE -> disclose(verbs, said);
      case CONSULTATION -> consultation(arrived(verbs, said), said);
      case CLOSE -> verbs.keeping().close(orNull(said.text()));
    }
  }

  private static void use(InformationVerbs verbs, NewAct said) {
    String where = text("where", said.where());
    String purpose = text("purpose", said.purpose());
    verbs.keeping().use(where, purpose, said.madeKnown(), said.kept());
  }

  private static void lift(InformationVerbs verbs, NewAct said) {
    Channel channel = needed("channel", said.channel());
    verbs.keeping().lift(said.lifted(), said.confidentiality(), channel, orNull(said.text()));
  }

  private static void disclose(InformationVerbs verbs, NewAct said) {
    String proceeding = text("proceeding", said.proceeding());
    verbs.disclosing().intend(proceeding, text("exculpates", said.exculpates()));
  }

  private static void consultation(InformationVerbs verbs, NewAct said) {
    int number = needed("number", said.number());
    Channel channel = needed("channel", said.channel());
    verbs.disclosing().consultationAskedFor(number, channel, orNull(said.text()));
  }

  private static InformationVerbs arrived(InformationVerbs verbs, NewAct said) {
    return verbs.arrived(needed("at", said.at()), "at");
  }

  private static String text(String field, @Nullable String said) {
    return needed(field, orNull(said));
  }

  private static <T> T needed(String field, @Nullable T said) {
    if (said == null) {
      throw BadInput.at(field, NEEDED);
    }
    return said;
  }

  private static @Nullable String orNull(@Nullable String said) {
    return said == null || said.isBlank() ? null : said.strip();
  }
}
