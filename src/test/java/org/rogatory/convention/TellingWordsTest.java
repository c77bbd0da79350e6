package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.grounds.StatedReasons;
import org.rogatory.convention.grounds.TellingWords;

/** Words that must be looked at are found, and plain reports are not held up. */
class TellingWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is a VAT carousel",
        "They are revenue offences",
        "undeclared income owed to the revenue authority",
        "Es geht um Einkommensteuer",
        "本案涉及增值税"
      })
  @Clause("40(23)")
  void fiscalMatters(String text) {
    assertThat(TellingWords.FISCAL.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "professional secrecy of credit institutions binds the custodian",
        "The credit institution's duty of confidentiality",
        "Bankgeheimnis",
        "customer data are protected by the Banking Act",
        "银行须对客户信息予以保密",
        "金融机构对客户资料负有保密义务"
      })
  @Clause("40(24)")
  void bankSecrecy(String text) {
    assertThat(TellingWords.BANK.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Executed in part only: the logs were withheld because the law of XA prohibits it",
        "The court refused to order it",
        "Our law prohibits it",
        "We will not hand over the logs",
        "The provider declined.",
        "No assistance will be given",
        "We have decided to withhold the content of the messages",
        "The bank may not disclose its customers' data",
        "the names were blacked out",
        "We do not intend to execute measure 1.",
        "We shall execute only measure 2.",
        "Your request has been closed.",
        "Nothing further will be done.",
        "We cannot help you in this matter.",
        "Please consider this matter ended.",
        "Votre demande est rejetée.",
        "我国法律禁止披露该数据",
        "法院拒绝签发命令",
        "本中央机关不予协助",
        "我方不能提供该数据"
      })
  @Clause("40(25)")
  void thatSomethingIsDeclined(String text) {
    assertThat(TellingWords.DECLINING.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The authority did not carry out the measure.",
        "Nothing was obtained.",
        "Certain records are exempt from disclosure.",
        "We do not consider it appropriate to send the rest.",
        "The search was not executed",
        "No records were found",
        "The witness could not be heard",
        "Aucun document n'a été trouvé",
        "未发现任何数据",
        "其余部分未予执行"
      })
  @Clause("40(25)")
  void thatSomethingWasNotDone(String text) {
    assertThat(TellingWords.UNDONE.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The prosecutor has other priorities",
        "We had no staff",
        "It is too much work for this office",
        "There is a lack of resources",
        "The court is overloaded",
        "人手不足",
        "案件过多，无暇办理",
        "法院另有其他优先事项"
      })
  @Clause({"40(25)", "40(26), 1st sentence"})
  void thatSomebodyDoesNotWantToOrHasOtherThingsToDo(String text) {
    assertThat(TellingWords.UNWILLING.areIn(text)).isTrue();
    assertThat(StatedReasons.unwilling(text, LegalBasis.CONVENTION))
        .extracting(warning -> warning.provision().toString())
        .containsExactly("40(25)", "40(26)");
    assertThat(StatedReasons.unwilling(text, LegalBasis.OTHER_TREATY))
        .extracting(warning -> warning.provision().toString())
        .containsExactly("40(7)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The server was destroyed by fire on 3 May.",
        "The provider keeps logs for thirty days.",
        "The witness died in 2025.",
        "服务提供者仅保存日志三十天。"
      })
  @Clause({"40(25)", "40(26), 1st sentence"})
  void butNoPracticalReason(String text) {
    assertThat(TellingWords.UNWILLING.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The logs of September are enclosed, with hashes.",
        "Data on one disk",
        "The statement of the witness, with a recording",
        "随函附上九月的日志。"
      })
  @Clause("40(25)")
  void butNoPlainResult(String text) {
    assertThat(TellingWords.UNDONE.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Data on one disk",
        "The logs of September are enclosed, with hashes; nobody was told.",
        "The provider keeps logs for thirty days, and they do not exist any more.",
        "The suspect denied the charge.",
        "The safe was empty.",
        "The address may not exist",
        "随函附上日志，未发现其他数据。"
      })
  @Clause("40(25)")
  void butNoPlainReport(String text) {
    assertThat(TellingWords.DECLINING.areIn(text)).isFalse();
    assertThat(TellingWords.FISCAL.areIn(text)).isFalse();
    assertThat(TellingWords.BANK.areIn(text)).isFalse();
  }
}
