package org.rogatory.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PolicyFileTest {

  @Test
  void entriesAreReadInTheirTypes() {
    PolicyNode policy =
        PolicyFile.parse(
            "p.yml", "zone: Europe/Paris\nurgent: true\nlines: [ one, two ]\nempty:\n");

    ZoneId zone = policy.get("zone").as(ZoneId::of);
    assertThat(zone).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(policy.get("urgent").yes()).isTrue();
    assertThat(policy.items("lines")).extracting(PolicyNode::text).containsExactly("one", "two");
    assertThat(policy.find("empty")).isEmpty();
    assertThat(policy.items("none")).isEmpty();
  }

  @Test
  void aMissingEntryIsReportedWhereItShouldStand() {
    PolicyNode list = PolicyFile.parse("p.yml", "all:\n  - name: A\n  - mail: b\n").get("all");

    assertThatThrownBy(() -> list.items().get(1).text("name"))
        .isInstanceOf(PolicyError.class)
        .hasMessage("p.yml, line 3: \"name\" is missing");
  }

  @Test
  void aValueThatDoesNotFitIsReportedWithItsLine() {
    PolicyNode policy = PolicyFile.parse("p.yml", "a: 1\nzone: Europe/Nowhere\n");

    assertThatThrownBy(() -> policy.get("zone").as(ZoneId::of))
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("p.yml, line 2: \"Europe/Nowhere\" does not fit here");
  }

  @Test
  void aMisspeltNameIsNotOverlooked() {
    PolicyNode policy = PolicyFile.parse("p.yml", "name: A\nmial: b\n");

    assertThatThrownBy(() -> policy.only("name", "mail"))
        .hasMessage("p.yml, line 2: \"mial\" is not known here, but name, mail");
  }

  @Test
  void aNameThatStandsTwiceIsRefused() {
    PolicyNode policy = PolicyFile.parse("p.yml", "name: A\nname: B\n");

    assertThatThrownBy(() -> policy.text("name"))
        .hasMessage("p.yml, line 2: \"name\" stands here a second time");
  }

  @Test
  void whatIsNoYamlIsReportedWithItsLine() {
    assertThatThrownBy(() -> PolicyFile.parse("p.yml", "a: 1\nb: [ 2\n"))
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("p.yml, line 3: ");
    assertThatThrownBy(() -> PolicyFile.parse("p.yml", "# nothing\n"))
        .hasMessage("p.yml, line 1: the file is empty");
  }
}
