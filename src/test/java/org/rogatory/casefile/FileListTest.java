package org.rogatory.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Edited;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of every kind stand in one list; what only requests have stays with requests. */
@RogatoryTest
@Tag("database")
class FileListTest {

  @Autowired FileList list;
  @Autowired Files files;
  @Autowired FileNumbers numbers;
  @Autowired FileAccess access;
  @Autowired Registry registry;
  @Autowired People people;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;

  private Person person;
  private Reference request;
  private Reference other;

  /** A kind that no course registered, as if its course had been taken out of the program. */
  private enum Foreign implements FileKind {
    SHOEBOX;

    @Override
    public Class<? extends Fact> begins() {
      return FileFact.NoteTaken.class;
    }

    @Override
    public List<Standing> standings() {
      return List.of();
    }
  }

  private enum Where implements Worded {
    UNDER_THE_BED;

    @Override
    public String group() {
      return "where";
    }
  }

  @BeforeEach
  void filesOfTwoKinds() {
    person = people.get("caseworker");
    request = registry.register(Registered.complete(Assistance.SERVICE), person);
    other = transaction.execute(status -> begin());
  }

  private Reference begin() {
    Moment now = files.get(request).opened();
    Reference reference = numbers.next("XA", now.day().getYear());
    files.begin(
        new File(reference, Foreign.SHOEBOX, "XD", now, Where.UNDER_THE_BED), Actor.PROGRAM);
    return reference;
  }

  @AfterEach
  void forgetTheKindThatNobodyKnows() {
    transaction.executeWithoutResult(
        status -> {
          access.open(other);
          database.sql("delete from file where kind = 'shoebox'").update();
        });
  }

  @Test
  void showsFilesOfEveryKindInTheOrderOfTheirReferences() {
    assertThat(list.part(FileFilter.ALL, person, null, 2).files())
        .extracting(File::reference)
        .containsExactly(other, request);
    assertThat(of("shoebox")).containsExactly(other);
    assertThat(of(RequestKind.INCOMING_REQUEST.id())).contains(request).doesNotContain(other);
    assertThat(of("nonsense")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theWayBackShowsThePageOfTheWayThere(FileFilter.Sort sort) {
    FileFilter filter = new FileFilter(null, null, null, null, null, null, null, sort);
    FileList.Part first = list.part(filter, person, null, 1);
    FileList.Part second = list.part(filter, person, first.next(), 1);

    assertThat(first.previous()).isNull();
    assertThat(second.before()).isEqualTo(1);
    assertThat(second.files()).isNotEmpty().doesNotContainAnyElementsOf(first.files());
    String before = Objects.requireNonNull(second.previous());
    assertThat(list.partBefore(filter, person, before, 1))
        .usingRecursiveComparison()
        .isEqualTo(first);
  }

  @Test
  void countsWhereTheyStandByKind() {
    Map<FileList.Stand, Long> counts = list.openByStanding(person);

    assertThat(counts).containsEntry(new FileList.Stand("shoebox", "under-the-bed"), 1L);
    assertThat(counts.get(new FileList.Stand("incoming-request", "received"))).isPositive();
    assertThat(list.openByState(person)).containsEntry("XD", 1L);
  }

  @Test
  void showsNobodyWhatHeMayNotSee() {
    transaction.executeWithoutResult(status -> access.restrict(other, List.of(person)));

    assertThat(of("shoebox")).containsExactly(other);
    person = people.get("caseworker2");
    assertThat(of("shoebox")).isEmpty();
    assertThat(list.openByState(person)).doesNotContainKey("XD");
  }

  @Test
  void isToldToProgramsForEveryKindAndForRequestsAlone() throws Exception {
    String all = api("/api/files");
    assertThat(JsonPath.<String>read(all, "$.items[0].kind")).isEqualTo("shoebox");
    assertThat(JsonPath.<String>read(all, "$.items[1].kind")).isEqualTo("incoming-request");
    assertThat(JsonPath.<Integer>read(all, "$.total")).isGreaterThan(1);
    assertThat(api("/api/files/" + other)).contains("\"state\":\"under-the-bed\"");
    assertThat(api("/api/files?kind=shoebox&standing=under-the-bed")).contains(other.value());
    assertThat(api("/api/requests")).contains(request.value()).doesNotContain(other.value());
  }

  @Test
  void aKindThatNobodyKnowsIsNamedInItsCell() throws Exception {
    String line = Jsoup.parse(page("/files?counterpart=XD")).select("tbody tr").text();

    assertThat(line).contains(other.value()).contains("“shoebox” cannot be read");
    assertThat(page("/overview")).contains("“shoebox” cannot be read");
  }

  @Test
  void findsAFileByTheirReferenceInAnySpelling() throws Exception {
    NewRequest named =
        Edited.with(
            Registered.complete(Assistance.SERVICE), "sendersReference", "XB/LIST/2026/0417");
    Reference file = registry.register(named, person);

    for (String part : List.of("xb-list-2026-417", "list.2026.04", "XBLIST2026417", "/0417")) {
      assertThat(api("/api/files?sendersReference=" + part)).as(part).contains(file.value());
    }
    assertThat(api("/api/files?sendersReference=xb-list-2026-418")).doesNotContain(file.value());
    assertThat(page("/files?sendersReference=list-2026-0417")).contains(file.value());
  }

  private List<Reference> of(String kind) {
    FileFilter filter = new FileFilter(kind, null, null, null, null, null, null, null);
    return list.part(filter, person, null, 100_000).files().stream().map(File::reference).toList();
  }

  private String api(String address) throws Exception {
    return open(address, "caseworker", "CASEWORKER");
  }

  private String page(String address) throws Exception {
    return open(address, "supervisor", "SUPERVISOR");
  }

  private String open(String address, String login, String role) throws Exception {
    return mvc.perform(
            MockMvcRequestBuilders.get(URI.create(address))
                .with(SecurityMockMvcRequestPostProcessors.user(login).roles(role)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
