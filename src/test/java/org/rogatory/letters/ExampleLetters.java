package org.rogatory.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.authenticity.AnswerNotAccepted;
import org.rogatory.incoming.authenticity.AnswerNotAccepted.ChannelNotOpen;
import org.rogatory.incoming.authenticity.AnswerNotAccepted.NotAccepted;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal.WithdrawalAcknowledgement;
import org.rogatory.incoming.communication.AskConfirmation;
import org.rogatory.incoming.communication.AskConfirmation.ConfirmationRequest;
import org.rogatory.incoming.consultation.DraftConsultation;
import org.rogatory.incoming.consultation.DraftConsultation.ConsultationPostponement;
import org.rogatory.incoming.consultation.DraftConsultation.ConsultationRefusal;
import org.rogatory.incoming.contents.supplement.Deficiency;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder.InformationReminder;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest.InformationRequest;
import org.rogatory.incoming.correction.AuthorityCorrection;
import org.rogatory.incoming.correction.Corrected;
import org.rogatory.incoming.correction.DraftAuthorityCorrection;
import org.rogatory.incoming.correction.DraftCorrection;
import org.rogatory.incoming.correction.DraftCorrection.CorrectionLetter;
import org.rogatory.incoming.correction.ReportedOn;
import org.rogatory.incoming.correction.Supplied;
import org.rogatory.incoming.correction.Transmitted;
import org.rogatory.incoming.course.RequestCorrespondence.Regarding;
import org.rogatory.incoming.course.SaidGround;
import org.rogatory.incoming.delay.DraftDelayNotice;
import org.rogatory.incoming.delay.DraftDelayNotice.DelayNotice;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.DraftStatusReply.Standing;
import org.rogatory.incoming.enquiry.DraftStatusReply.StatusReply;
import org.rogatory.incoming.execution.DraftChaser;
import org.rogatory.incoming.execution.DraftChaser.Chaser;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.execution.DraftResults.NotExecuted;
import org.rogatory.incoming.execution.DraftResults.Results;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.execution.DraftTransmittal.Content;
import org.rogatory.incoming.execution.DraftTransmittal.Transmittal;
import org.rogatory.incoming.execution.PreservationConfirmation;
import org.rogatory.incoming.execution.TransmittalParts;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.grounds.DraftRefusal.Refusal;
import org.rogatory.incoming.misdirected.DraftSentInError;
import org.rogatory.incoming.misdirected.DraftSentInError.SentInError;
import org.rogatory.incoming.postponement.DraftPostponement;
import org.rogatory.incoming.postponement.DraftPostponement.Postponement;
import org.rogatory.incoming.postponement.DraftResumption;
import org.rogatory.incoming.postponement.DraftResumption.Resumption;
import org.rogatory.incoming.sequel.DraftUnchangedAnswer;
import org.rogatory.incoming.sequel.DraftUnchangedAnswer.Stands;
import org.rogatory.incoming.sequel.DraftUnchangedAnswer.UnchangedAnswer;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.incoming.triage.AcknowledgeReceipt.Acknowledgement;
import org.rogatory.incoming.triage.AcknowledgeReceipt.Suggested;
import org.rogatory.incoming.triage.DraftMistakeNotice;
import org.rogatory.incoming.triage.DraftMistakeNotice.MistakeNotice;
import org.rogatory.incoming.triage.DraftOutsideAnswer;
import org.rogatory.incoming.triage.DraftOutsideAnswer.OutsideConvention;
import org.rogatory.incoming.withdrawal.DraftHeldNotice;
import org.rogatory.incoming.withdrawal.DraftHeldNotice.HeldNotice;
import org.rogatory.incoming.withdrawal.DraftStopLetter;
import org.rogatory.incoming.withdrawal.DraftStopLetter.StopNotice;
import org.rogatory.incoming.withdrawal.DraftStopReminder;
import org.rogatory.incoming.withdrawal.DraftStopReminder.StopReminder;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.letters.saying.Addressee;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;

/** A letter of each kind as it might go out, with everything that it can say and with little. */
final class ExampleLetters {

  static final Reference FILE = Reference.of("XA-2026-00006");
  static final Addressee ADDRESSEE =
      Addressee.of(
          "Office of the Attorney General of XE",
          List.of("Central Authority", "27 Signal Street", "Norrvik", "XE"),
          List.of("en"));

  private static final MeasureName STORED =
      new MeasureName(1, Assistance.STORED_DATA, "account “lintel” at Parlour Inc.");
  private static final MeasureName CONTENT =
      new MeasureName(2, Assistance.CONTENT_DATA, "account “lintel” at Parlour Inc.");
  private static final Words BECAUSE =
      words("We are to answer you not later than 15 December 2026.", "应不迟于2026年12月15日答复。");
  private static final Period SHORTENED =
      new Period("30 days", words("30 days", "30日"), LocalDate.of(2026, 12, 15), BECAUSE, null);
  private static final MeasureName BARE = new MeasureName(1, Assistance.STORED_DATA, null);

  private static final Map<Class<? extends Particulars>, LetterKind> KINDS =
      Map.ofEntries(
          Map.entry(Acknowledgement.class, AcknowledgeReceipt.KIND),
          Map.entry(OutsideConvention.class, DraftOutsideAnswer.KIND),
          Map.entry(ChannelNotOpen.class, AnswerNotAccepted.CHANNEL),
          Map.entry(NotAccepted.class, AnswerNotAccepted.KIND),
          Map.entry(InformationRequest.class, DraftInformationRequest.KIND),
          Map.entry(InformationReminder.class, DraftInformationReminder.KIND),
          Map.entry(ConsultationRefusal.class, DraftConsultation.BEFORE_REFUSAL),
          Map.entry(ConsultationPostponement.class, DraftConsultation.BEFORE_POSTPONEMENT),
          Map.entry(DraftConsultation.OfferOfConditions.class, DraftConsultation.OFFER),
          Map.entry(Refusal.class, DraftRefusal.KIND),
          Map.entry(Postponement.class, DraftPostponement.KIND),
          Map.entry(Resumption.class, DraftResumption.KIND),
          Map.entry(StatusReply.class, DraftStatusReply.KIND),
          Map.entry(Transmittal.class, DraftTransmittal.KIND),
          Map.entry(Chaser.class, DraftChaser.KIND),
          Map.entry(Results.class, DraftResults.RESULTS),
          Map.entry(DelayNotice.class, DraftDelayNotice.KIND),
          Map.entry(MistakeNotice.class, DraftMistakeNotice.KIND),
          Map.entry(SentInError.class, DraftSentInError.KIND),
          Map.entry(UnchangedAnswer.class, DraftUnchangedAnswer.KIND),
          Map.entry(NotExecuted.class, DraftResults.NOT_EXECUTED),
          Map.entry(PreservationConfirmation.class, DraftResults.CONFIRMATION),
          Map.entry(CorrectionLetter.class, DraftCorrection.KIND),
          Map.entry(AuthorityCorrection.class, DraftAuthorityCorrection.KIND),
          Map.entry(StopNotice.class, DraftStopLetter.KIND),
          Map.entry(HeldNotice.class, DraftHeldNotice.KIND),
          Map.entry(ConfirmationRequest.class, AskConfirmation.KIND),
          Map.entry(WithdrawalAcknowledgement.class, AcknowledgeWithdrawal.KIND),
          Map.entry(StopReminder.class, DraftStopReminder.KIND));

  private ExampleLetters() {}

  static Regarding regarding() {
    return new Regarding(
        FILE.value(),
        "AG/XE/26/2204",
        words("XE", "XE国"),
        words("Office of the Attorney General of XE", "XE国总检察长办公室"),
        LocalDate.of(2026, 11, 5),
        LocalDate.of(2026, 11, 9),
        null);
  }

  static Regarding regardingAnotherTreaty() {
    Regarding usual = regarding();
    return new Regarding(
        usual.ourReference(),
        null,
        usual.requestingState(),
        usual.requestingAuthority(),
        usual.requestDate(),
        usual.receivedOn(),
        words("the Treaty of Avery on Legal Assistance of 2011", "2011年《埃弗里司法协助条约》"));
  }

  /** Each kind with every component filled. */
  static Map<LetterKind, Particulars> full() {
    return byKind(
        new Acknowledgement(
            List.of(STORED, CONTENT),
            period(),
            true,
            LocalDate.of(2026, 12, 15),
            List.of(new Suggested(CONTENT, LocalDate.of(2026, 12, 3)))),
        new OutsideConvention(
            new MeasureName(1, Assistance.TRANSFER_IN_CUSTODY, "Mr. E. Holm, Avery Prison"),
            Provision.listOf("35(1)", "40(1)", "40(9)"),
            words(
                "The offence is a robbery in which no information and communications technology"
                    + " system was used.\n\nFor offences other than those of the Convention it opens"
                    + " assistance only where evidence in electronic form is sought.",
                "所涉罪行为抢劫罪，未使用任何信息通信技术系统。\n\n对于《公约》所确立犯罪以外的犯罪，《公约》仅就电子证据规定了协助。"),
            LocalDate.of(2027, 3, 1),
            List.of(
                words("another treaty that binds both States", "对双方均有约束力的其他条约"),
                words("our domestic law on mutual legal assistance", "我国关于司法协助的国内法")),
            List.of(BARE),
            List.of(CONTENT)),
        new ChannelNotOpen(
            List.of(STORED, CONTENT),
            words("INTERPOL is open for urgent requests only.", "国际刑警组织渠道仅用于紧迫请求。"),
            List.of(words("Diplomatic channel", "外交渠道"), words("By post", "邮寄")),
            "XA-2026-00006/L2",
            day(1),
            List.of(BARE)),
        new NotAccepted(
            List.of(STORED, CONTENT),
            "XA-2026-00006/L2",
            day(1),
            day(9),
            List.of(
                new AnswerNotAccepted.Sent(
                    words("XA-2026-00006/L2 of 10 November 2026", "2026年11月10日第XA-2026-00006/L2号函"),
                    BARE)),
            List.of(BARE),
            true,
            true),
        new InformationRequest(
            words("XA-2026-00006/L2 of 10 November 2026", "2026年11月10日第XA-2026-00006/L2号函"),
            Words.of(day(2)),
            List.of(words("Facts", "事实")),
            deficiencies(3),
            SHORTENED,
            List.of(STORED),
            held(),
            true,
            BECAUSE),
        new InformationReminder(
            "XA-2026-00006/L2", day(1), deficiencies(2), SHORTENED, true, BECAUSE),
        new ConsultationRefusal(
            CONTENT, grounds(), reasons(), earlier(), conditions(), SHORTENED, BECAUSE),
        new ConsultationPostponement(
            CONTENT, reasons(), earlier(), conditions(), SHORTENED, held(), BECAUSE),
        new DraftConsultation.OfferOfConditions(
            CONTENT,
            ground(),
            Provision.of("36(1)(b)"),
            words("Two experts for a month, EUR 60,000", "专家两名，为期一个月，六万欧元"),
            earlier(),
            conditions(),
            SHORTENED,
            BECAUSE),
        new Refusal(
            CONTENT,
            grounds(),
            List.of(
                words(
                    "The provision of law that stands against it: Section 12", "与之相抵触的法律条款：第十二条")),
            reasons(),
            List.of(words("Facts (Article 40(15)(c)): too short", "事实（第四十条第十五款第(三)项）：过于简略")),
            words("XA-2026-00006/L3 of 10 November 2026", "2026年11月10日第XA-2026-00006/L3号函"),
            "XA-2026-00006/L4",
            day(2),
            conditions(),
            words("The law allows no exception for the rest.", "其余部分法律不允许例外。"),
            words("We ask you to consider domestic exceptions.", "请贵机关考虑国内法上的例外。"),
            earlier(),
            words("You did not accept these conditions.", "贵机关未接受上述条件。"),
            conditions(),
            conditions(),
            day(12),
            List.of(STORED),
            List.of(BARE)),
        new Postponement(
            CONTENT,
            words("Trial 4/2026 before the Regional Court", "州法院2026年第4号审判"),
            reasons(),
            words("XA-2026-00006/L3 of 10 November 2026", "2026年11月10日第XA-2026-00006/L3号函"),
            "XA-2026-00006/L4",
            day(2),
            conditions(),
            words("It would warn the suspects.", "这会惊动嫌疑人。"),
            words("The trial opens on 1 March 2027.", "审判将于2027年3月1日开始。"),
            earlier(),
            words("You did not accept these conditions.", "贵机关未接受上述条件。"),
            conditions(),
            conditions(),
            day(12),
            LocalDate.of(2027, 1, 20),
            held()),
        new Resumption(CONTENT, day(2), true),
        new StatusReply(
            day(18),
            List.of(
                new Standing(
                    STORED,
                    words("sent for execution", "已转交执行"),
                    null,
                    2,
                    null,
                    null,
                    words("the competent authority", "主管机关"),
                    LocalDate.of(2026, 12, 4)),
                new Standing(
                    CONTENT,
                    words("consultation is under way", "正在协商"),
                    1,
                    null,
                    "XA-2026-00006/L4",
                    day(16),
                    words("the requesting State", "请求缔约国"),
                    null)),
            day(17)),
        new Transmittal(
            STORED,
            List.of(
                new TransmittalParts.Offence(
                    words("Article 13 of the Convention", "第十三条"),
                    words("principal, maximum penalty: six years", "正犯，最高刑罚：6年"),
                    words("Theft of payment data", "窃取支付数据"))),
            List.of(
                new TransmittalParts.Concerned(
                    words("Account", "账户"), Words.of("waterline-77"), Words.of("Postbox Ltd."))),
            List.of(
                new Content(
                    words("Facts", "事实"), Words.of("A group offers, on a closed channel…"), null),
                new Content(
                    words("Period", "时间段"),
                    Words.of("1 September to 5 November 2026, UTC"),
                    words("This does not suffice: which hours?", "此项说明尚不充分：何时？"))),
            Words.of("A forensically sound copy; hash values are to be recorded."),
            period(),
            true,
            period(),
            true,
            true,
            List.of(
                new TransmittalParts.Preserved(
                    Words.of("XA-2026-00003/1"),
                    Words.of("XA-2026-00003/L2"),
                    new Moment(Instant.parse("2026-11-14T03:40:00Z"), ZoneId.of("Europe/Vienna")))),
            true,
            Words.of("The trial begins on 1 December."),
            Words.of("A hospital is threatened."),
            Words.of("Logs are kept for ten days."),
            LocalDate.of(2026, 12, 15),
            day(2),
            Words.of("The limitation period starts to run out in January 2027."),
            true,
            words("The data are preserved under P-2026-0093.", "该数据已保全，编号P-2026-0093。"),
            day(3),
            day(4),
            List.of(new TransmittalParts.Agreed(Words.of("Prison Administration"), day(5))),
            words("Return by 1 March 2027", "审理结束后送回"),
            words("Witness", "证人"),
            List.of(
                new TransmittalParts.Enclosed(Words.of("request.pdf"), Words.of("0".repeat(64))))),
        new Chaser(
            STORED,
            "XA-2026-00006/L3",
            day(10),
            day(20),
            SHORTENED,
            true,
            true,
            Words.of("The mailbox is deleted at midnight."),
            Words.of("A hospital is threatened."),
            Words.of("Logs are kept for ten days."),
            LocalDate.of(2026, 12, 15),
            LocalDate.of(2026, 12, 15),
            BECAUSE),
        new Results(
            STORED,
            words("executed", "已执行"),
            words(
                "Subscriber information and access logs were obtained.\n\nThe copy was made with a"
                    + " write blocker.",
                "已取得用户信息和访问日志。\n\n复制时使用了写保护设备。"),
            words("The logs of the second server", "第二台服务器的日志"),
            Words.of("A forensically sound copy with hash values"),
            words("The procedure was followed.", "已遵循该程序。"),
            conditions(),
            List.of(CONTENT),
            List.of(BARE)),
        new MistakeNotice("XA-2026-00006/L1", day(1)),
        new SentInError(
            List.of(
                words("No XA-2026-00006/L1 of 1 November 2026", "2026年11月1日第XA-2026-00006/L1号函"),
                words("No XA-2026-00006/L2 of 2 November 2026", "2026年11月2日第XA-2026-00006/L2号函"))),
        new UnchangedAnswer(
            day(20),
            List.of(
                new Stands(STORED, words("refused", "已拒绝"), "XA-2026-00006/L4", day(12)),
                new Stands(CONTENT, words("answered", "已答复"), "XA-2026-00006/L5", day(14))),
            words(
                "The account that you name now is the one that we examined.",
                "贵机关此次指明的账户即我方已审查的账户。"),
            List.of(new MeasureName(3, Assistance.DOCUMENTS, "the statements of July", 1))),
        new DelayNotice(
            List.of(
                new DraftDelayNotice.Late(
                    words(
                        "measure 1 (stored data), for which you suggested 15 December 2026",
                        "措施1（存储数据），贵机关建议的期限为2026年12月15日"),
                    words("It is being executed.", "该项协助正在执行中。"),
                    day(28),
                    "The court of appeal sits in spring.",
                    null),
                new DraftDelayNotice.Late(
                    words(
                        "measure 2 (content data), for which you suggested 15 December 2026",
                        "措施2（内容数据），贵机关建议的期限为2026年12月15日"),
                    words("It is being examined.", "该项协助正在审查中。"),
                    null,
                    null,
                    "A court decides, and sets no day."))),
        new NotExecuted(
            STORED,
            words("The logs of September 2026", "2026年9月的日志"),
            words("The data no longer exist.", "数据已不存在。"),
            words("The provider keeps logs for thirty days.", "服务提供者仅保存日志三十天。"),
            words("Subscriber information was obtained.", "已取得用户信息。"),
            Words.of("A forensically sound copy with hash values"),
            words("The procedure was followed.", "已遵循该程序。"),
            conditions(),
            List.of(CONTENT),
            List.of(BARE)),
        new PreservationConfirmation(
            new MeasureName(1, Assistance.PRESERVATION, null),
            words("The messages before 1 October 2026", "2026年10月1日以前的信息"),
            words("The data no longer exist.", "数据已不存在。"),
            words("The provider keeps messages for thirty days.", "服务提供者仅保存信息三十天。"),
            new MeasureName(2, Assistance.PRESERVATION, null),
            words("The account “waterline-77” with messages and logs.", "账户“waterline-77”及其信息和日志。"),
            new Moment(Instant.parse("2026-11-14T03:40:00Z"), ZoneId.of("Europe/Vienna")),
            LocalDate.of(2027, 1, 13),
            LocalDate.of(2027, 1, 13),
            Words.of("Europe/Vienna"),
            true,
            true,
            List.of(STORED),
            List.of(Words.of("XA-2026-00007"))),
        new CorrectionLetter(corrected()),
        new AuthorityCorrection(
            List.of(new Transmitted(search(), sentIn(), words("By 9 May.", "报告执行结果的期限为5月9日。"))),
            List.of(new ReportedOn(search(), sentIn())),
            corrected(),
            supplied(),
            true,
            words("The fact of the request", "请求本身"),
            period(),
            words("Trial on 5 March 2027", "2027年3月5日开庭"),
            words("A hostage is held", "有人质被扣押"),
            words("Kept for a week only", "仅保存一周")),
        new StopNotice(STORED, "XA-2026-00006/L3", day(10), day(20), true, true, period(), true),
        new HeldNotice(
            STORED,
            "XA-2026-00006/L3",
            day(10),
            day(20),
            day(28),
            true,
            List.of(Words.of("XA-2026-00007"))),
        new ConfirmationRequest(
            day(3),
            words("Orally", "口头"),
            true,
            STORED,
            words("We need it no longer.", "不再需要。"),
            true,
            List.of(words("Diplomatic channel", "外交渠道")),
            period(),
            held()),
        new WithdrawalAcknowledgement(
            day(3),
            words("Diplomatic channel", "外交渠道"),
            true,
            List.of(STORED, CONTENT),
            List.of(BARE),
            List.of(STORED),
            List.of(CONTENT),
            held(),
            List.of(BARE)),
        new StopReminder(STORED, "XA-2026-00006/L5", day(20), period(), true));
  }

  /** Each kind with nothing that may be absent. */
  static Map<LetterKind, Particulars> bare() {
    List<MeasureName> none = List.of();
    return byKind(
        new Acknowledgement(List.of(BARE), null, false, null, List.of()),
        new OutsideConvention(
            BARE, Provision.listOf("35(1)"), ground(), null, List.of(), none, none),
        new ChannelNotOpen(List.of(BARE), ground(), List.of(ground()), null, null, List.of()),
        new NotAccepted(List.of(BARE), null, null, null, List.of(), none, false, false),
        new InformationRequest(
            null,
            null,
            List.of(),
            List.of(bareDeficiency()),
            period(),
            none,
            List.of(),
            false,
            null),
        new InformationReminder(
            "XA-2026-00006/L2", day(1), List.of(bareDeficiency()), period(), false, null),
        new ConsultationRefusal(
            BARE, List.of(grounds().get(0)), ground(), null, List.of(), period(), null),
        new ConsultationPostponement(BARE, ground(), null, List.of(), period(), List.of(), null),
        new DraftConsultation.OfferOfConditions(
            BARE, ground(), Provision.of("36(1)(b)"), null, null, conditions(), period(), null),
        new Refusal(
            BARE,
            List.of(grounds().get(1)),
            List.of(),
            ground(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            none,
            none),
        new Postponement(
            BARE, ground(), ground(), null, null, null, List.of(), null, null, null, null,
            List.of(), List.of(), null, day(30), List.of()),
        new Resumption(BARE, day(2), false),
        new StatusReply(
            day(18),
            List.of(new Standing(BARE, ground(), null, null, null, null, ground(), null)),
            null),
        new Transmittal(
            BARE, List.of(), List.of(), List.of(), null, period(), false, null, false, false,
            List.of(), false, null, null, null, null, null, null, false, null, null, null,
            List.of(), null, null, List.of()),
        new Chaser(
            BARE,
            "XA-2026-00006/L3",
            day(10),
            day(20),
            period(),
            false,
            false,
            null,
            null,
            null,
            null,
            null,
            null),
        new Results(BARE, ground(), ground(), null, null, null, List.of(), none, none),
        new SentInError(List.of(ground())),
        new MistakeNotice("XA-2026-00006/L1", day(1)),
        new UnchangedAnswer(
            day(20), List.of(new Stands(BARE, ground(), null, null)), ground(), List.of()),
        new DelayNotice(
            List.of(new DraftDelayNotice.Late(Words.of("measure 1"), ground(), null, null, null))),
        new NotExecuted(BARE, null, ground(), null, null, null, null, List.of(), none, none),
        new PreservationConfirmation(
            BARE,
            null,
            null,
            null,
            null,
            ground(),
            new Moment(Instant.parse("2026-11-14T03:40:00Z"), ZoneId.of("Europe/Vienna")),
            day(30),
            null,
            Words.of("Europe/Vienna"),
            false,
            false,
            List.of(),
            List.of()),
        new CorrectionLetter(corrected().subList(0, 1)),
        new AuthorityCorrection(
            List.of(), List.of(), List.of(), List.of(), false, null, null, null, null, null),
        new StopNotice(BARE, "XA-2026-00006/L3", day(10), null, false, false, period(), false),
        new HeldNotice(BARE, "XA-2026-00006/L3", day(10), null, null, false, List.of()),
        new ConfirmationRequest(
            day(3),
            words("Orally", "口头"),
            false,
            null,
            null,
            false,
            List.of(words("Diplomatic channel", "外交渠道")),
            period(),
            List.of()),
        new WithdrawalAcknowledgement(
            day(3),
            words("Diplomatic channel", "外交渠道"),
            false,
            none,
            none,
            none,
            none,
            List.of(),
            none),
        new StopReminder(BARE, "XA-2026-00006/L5", day(20), period(), false));
  }

  /** One that fills several pages. */
  static Particulars longOne() {
    return new InformationRequest(
        null,
        null,
        List.of(),
        deficiencies(14),
        period(),
        IntStream.rangeClosed(1, 6)
            .mapToObj(number -> new MeasureName(number, Assistance.DOCUMENTS, "account " + number))
            .toList(),
        held(),
        true,
        null);
  }

  static List<Words> held() {
    return List.of(
        words(
            "the data preserved as measure 1, since 14 November 2026",
            "自2026年11月14日起作为第1项措施保全的数据"));
  }

  static Words words(String english, String chinese) {
    return language -> language.getLanguage().equals("zh") ? chinese : english;
  }

  /** The kind of letter that says this. */
  static LetterKind kind(Particulars particulars) {
    return Objects.requireNonNull(KINDS.get(particulars.getClass()));
  }

  /** All kinds, with what their texts need. */
  static List<Templates.Wanted> wanted() {
    return KINDS.entrySet().stream()
        .map(
            entry ->
                new Templates.Wanted(
                    entry.getValue(), entry.getKey().asSubclass(Record.class), Regarding.class))
        .toList();
  }

  private static Map<LetterKind, Particulars> byKind(Particulars... all) {
    Map<LetterKind, Particulars> kinds = new LinkedHashMap<>();
    for (Particulars particulars : all) {
      kinds.put(kind(particulars), particulars);
    }
    return kinds;
  }

  private static Words search() {
    return words("measure 1 (Search)", "第1项措施（搜查）");
  }

  private static Words sentIn() {
    return words("XA-2026-00006/L1 of 9 November 2026", "2026年11月9日第XA-2026-00006/L1号函");
  }

  private static List<Supplied> supplied() {
    return List.of(new Supplied(words("Identification", "身份"), words("7 Elm Street", "榆树街7号")));
  }

  private static List<Corrected> corrected() {
    Words letters = words("XA-2026-00006/L1 of 9 November 2026", "2026年11月9日第XA-2026-00006/L1号函");
    return List.of(
        new Corrected(
            words("Measure 1, what exactly is asked for", "第1项措施：具体请求事项"),
            letters,
            words("account “lintel” at Parlour Inc.", "Parlour公司账户“lintel”"),
            words("account “lintel-7” at Parlour Inc.", "Parlour公司账户“lintel-7”")),
        new Corrected(
            words("Offences", "犯罪"),
            letters,
            words("Article 13 of the Convention, principal", "《公约》第十三条，正犯"),
            words("nothing", "无")));
  }

  static Period period() {
    return new Period("30 days", words("30 days", "30日"));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static Words ground() {
    return words(
        "our law would prohibit the action in a similar domestic case", "本国法律禁止对类似犯罪采取该行动");
  }

  private static List<SaidGround> grounds() {
    return List.of(
        new SaidGround(ground(), words("Article 40(21)(c)", "第四十条第二十一款第(三)项")),
        new SaidGround(
            words("granting it would be contrary to our legal system", "违反本国有关司法协助的法律制度"),
            words("Article 40(21)(d)", "第四十条第二十一款第(四)项")));
  }

  private static Words reasons() {
    return words(
        "Article 112 of our Code of Criminal Procedure allows the interception of content only for"
            + " offences with a maximum penalty of eight years or more.\n\nThe offence named in the"
            + " request has a maximum penalty of four years under the law of both States.",
        "我国《刑事诉讼法》第一百一十二条仅允许对最高刑为八年以上监禁的罪行拦截内容数据。\n\n请求所述罪行在两国法律中的最高刑均为四年监禁。");
  }

  private static Words earlier() {
    return words(
        "By our letter XA-2026-00006/L3 we consulted you.\n\nYou answered it on 3 November 2026: no.",
        "本中央机关曾以第XA-2026-00006/L3号函与贵机关协商。\n\n贵机关对该函作出了答复。");
  }

  private static List<Words> conditions() {
    return List.of(
        words("the data are used only in investigation NCP 553/26;", "数据仅用于NCP 553/26号侦查；"),
        words("the account holder is told after the trial.", "审判后告知账户持有人。"));
  }

  private static List<Deficiency> deficiencies(int count) {
    List<String> provisions = List.of("40(15)(b)", "40(15)(c)", "40(15)(g)");
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                new Deficiency(
                    Provision.of(provisions.get(at % 3)),
                    words("Purpose for which the evidence is sought", "请求提供证据的目的"),
                    at % 2 == 0
                        ? null
                        : words("Only “2025 and 2026” is stated.", "仅载明“2025年和2026年”。"),
                    words(
                        "We should be grateful if you would tell us for what purpose the evidence is"
                            + " sought, so that its later use can be kept within that purpose.",
                        "请说明寻求该项证据的目的，以便日后的使用不超出该目的。"),
                    words("It is needed for measure 3.", "第3项措施需要此项说明。")))
        .toList();
  }

  private static Deficiency bareDeficiency() {
    return new Deficiency(Provision.of("40(15)(g)"), ground(), null, ground(), null);
  }

  static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.CHINESE);
  }
}
