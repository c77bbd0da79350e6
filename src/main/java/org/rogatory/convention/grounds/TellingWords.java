package org.rogatory.convention.grounds;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rogatory.convention.Clause;

/**
 * Words in a free text, in the languages of our letters and those most received, by which it may
 * decline something or speak of what is never a ground. They are found, not understood: whoever
 * goes on has to look at them.
 */
@Clause({"40(8)", "40(23)", "40(24)", "40(25)", "40(28)", "42(8)"})
public enum TellingWords {
  /** Fiscal matters, which alone are never a ground, 40(23). */
  @Clause("40(23)")
  FISCAL(
      "\\b(?:tax|taxes|taxed|taxable|taxation|taxpayers?|fiscal|customs (?:dut(?:y|ies)|offences?|matters?)"
          + "|vat|value[- ]added|revenue (?:offences?|authorit(?:y|ies)|service|matters?|laws?|office)"
          + "|undeclared (?:income|revenues?|earnings)|lev(?:y|ies)|excise"
          + "|imp[oô]ts?|fiscale?s?|fiscaux|tva|\\w*steuer\\w*)\\b"
          + "|税|财政(?:事项|案件|犯罪)|隐瞒收入|未申报(?:的)?收入"),

  /** Bank secrecy, which is never a ground, 40(24). */
  @Clause("40(24)")
  BANK(
      Parts.INSTITUTION
          + "\\W(?:.{0,20}?(?:secre|confiden)|"
          + Parts.NEAR
          + Parts.SECRECY
          + ")|(?:\\b(?:secre|confiden)\\w*\\W.{0,20}?|"
          + Parts.SECRECY
          + "\\W"
          + Parts.NEAR
          + ")"
          + Parts.INSTITUTION
          + "|\\bbankgeheim|\\bbanking (?:act|law|code|statute)|\\bloi sur les banques\\b"
          + "|(?:银行|金融机构|信用机构)[^。；\\n]{0,40}(?:保密|秘密|机密)|(?:保密|秘密)[^。；\\n]{0,20}(?:银行|金融机构)"
          + "|存款.{0,4}(?:保密|秘密)"),

  /** Dual criminality: a ground of most assistance, 40(8), and of no preservation, 42(4). */
  @Clause({"40(8)", "42(4)"})
  DUAL_CRIMINALITY("\\b(?:dual|double)\\W+(?:criminal|incriminat)|双重(?:犯罪|可罚)|两国共认犯罪"),

  /** Something is refused, withheld or forbidden: no assistance is declined so, 40(25). */
  @Clause("40(25)")
  DECLINING(
      "\\b(?:refus(?:e|es|ed|al|als|ing)|declin(?:e|es|ed|ing)|den(?:y|ies|ied|ial)\\s+(?:of\\s+)?(?:your|the request|this|access|assistance)"
          + "|reject(?:s|ed|ion|ing)?|with(?:h[eo]ld|holds|holding)|prohibit\\w*|forbid\\w*|forbad\\w*|unwilling|unlawful|inadmissible"
          + "|redact\\w*|left out|blacked out)\\b"
          + "|\\bnot\\s+(?:be\\s+)?(?:permit\\w*|allow\\w*|lawful|authori[sz]ed|entitled|willing|prepared to)"
          + "|\\b(?:can\\s?not|will not|shall not|may not|must not|would not|won't)\\s+(?:be\\s+)?(?:provid|disclos|assist|execut|grant|compl|hand|transmit|share|give|order|carr)"
          + "|\\b(?:do|does|did) not (?:intend|mean|propose|wish)\\b|\\bnothing (?:further|more|else) (?:will|can|is)\\b|\\bcan\\s?not help\\b|\\bexecute only\\b|\\b(?:request|matter|file|case) (?:has been |is |as )?(?:closed|ended|terminated)\\b|\\brejet\\w*"
          + "|\\bno (?:mutual )?(?:legal )?assistance\\b|\\blegal (?:obstacle|bar|impediment|ground)"
          + "|\\b(?:our|the|domestic|national) law (?:does|do|would|will) not"
          + "|拒绝|拒不|拒交|驳回|不予|不准|不许|不允许|禁止|不愿|不同意|法律障碍|扣留不交|不(?:得|能|会|再)?(?:提供|披露|移交|转交)[^。；\\n]{0,6}(?:协助|司法协助|数据|资料|证据|材料)"),

  /**
   * We do not, or cannot, assist: in a letter that is a refusal by another name, 40(25). In a
   * report of an authority it may be a plain fact.
   */
  @Clause("40(25)")
  TURNING_DOWN(
      "\\b(?:unable|not (?:be )?able|not (?:be )?in a position|impossible(?: for us)?|not (?:be )?possible(?: for us)?) to (?:assist|help|provid|compl|execut|grant|acced|meet|satisf|fulfil|process|accept|act|proceed|carry|give|offer|take|send|supply|obtain|disclos|pursue|deal)"
          + "|\\bturn(?:s|ed|ing)? down\\b|\\b(?:un|non-?)executed\\b|\\bwithout (?:being |having been )?execut|\\bno (?:further |other )?(?:action|steps?)\\b"
          + "|\\b(?:do|does|did|shall|will|would|can|could|may)(?:\\s?not|n?['’]t) (?:be )?(?:accept|agree|acced|proceed|act\\b|tak\\w* (?:up|any|further)|pursu|consider\\b|deal|handl|meet|satisf|fulfil|process|continu)"
          + "|\\b(?:discontinu|abandon)\\w*|\\bout of the question\\b|\\bdecided (?:against|not to)\\b|\\bunacceptable\\b|\\bnot (?:be )?(?:acceptable|competent|covered|justified)\\b"
          + "|\\bno (?:legal )?basis\\b|\\b(?:falls?|lies?|is|are) outside\\b|\\bregret (?:that|to)\\b|\\bunfortunately\\b|\\bno prospect"
          + "|\\bpas en mesure\\b|\\bimpossible d[e’']|\\bsans suite\\b|\\bnicht möglich\\b|\\babgelehnt\\b|\\blehnen\\b"
          + "|(?:无法|无从|难以|歉难|碍难|恕难|恕不|未便|不便|不再|不宜)(?:予以|进行|继续|给予|向贵[^。；\\n]{0,6})?(?:提供|协助|执行|满足|同意|接受|办理|处理|配合|受理|考虑)|歉难|碍难|恕难"
          + "|不(?:予)?(?:受理|接受)|不(?:符合|属于)|结案|(?:终止|中止|停止)(?:办理|处理|执行)|退回(?:该|贵方|贵机关)?请求|遗憾|抱歉"),

  /** Assistance is offered or given on conditions: that is for a consultation, 40(28). */
  @Clause("40(28)")
  CONDITIONS(
      "\\bconditions\\b|\\b(?:on|under) (?:the|one|a|this) condition\\b|\\bcondition that\\b|\\bconditional(?:ly)?\\b|\\bprovided that\\b|\\bsubject to\\b|\\bin return for\\b"
          + "|\\bà condition\\b|\\bsous réserve\\b|\\bunter der bedingung\\b|条件|为前提|前提(?:是|下|条)"),

  /** The other State has not answered: the file says so, and something may follow, 40(28). */
  @Clause({"40(16)", "40(28)"})
  SILENCE(
      "\\b(?:no|not|never|without|neither|nor|n['’]t)\\b[^.!?\\n]{0,40}?\\b(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respon(?:se|d|ded)|heard from|react(?:ed|ion))\\b"
          + "|\\b(?:answer|reply|response)\\b (?:is |was |has |had |remains? |still )+(?:not|never|outstanding|overdue|missing|due|late)\\b|\\bunanswered\\b|\\bsilen(?:ce|t)\\b|\\bheard nothing\\b"
          + "|\\bnothing (?:\\w+ ){0,3}(?:come|came|arrived|received|reached)\\b|\\b(?:period|time limit|time|deadline)\\b[^.!?\\n]{0,40}?\\b(?:passed|expired|lapsed|elapsed|run out)\\b"
          + "|\\bfail(?:s|ed|ure)? to (?:answer|reply|respond|supply|provide|send)\\b|\\bsans réponse\\b|\\bkeine antwort\\b"
          + "|(?:未|没有|从未|尚未|迄未)[^。；\\n]{0,10}(?:答复|回复|回函|复函|回应)|(?:答复|回复|回函|复函)[^。；\\n]{0,6}(?:未|没有)(?:收到|到达|送达)|逾期|沉默|(?:期限|期间)[^。；\\n]{0,4}(?:届满|已过|已满|经过)"),

  /** Data stay preserved, or are released: the file decides it, by its own days, 42(8). */
  @Clause("42(8)")
  HOLDING(
      "\\b(?:releas|delet|eras|destroy|overwrit|unfreez|unfroz)\\w*\\b|\\bdisposed? of\\b"
          + "|\\b(?:freez\\w+|seizure|preservation|order)\\b[^.!?\\n]{0,30}?\\blift(?:ed|s)?\\b|\\blift(?:ed|ing|s)?\\b[^.!?\\n]{0,30}?\\b(?:freez\\w+|seizure|preservation|order)\\b"
          + "|\\b(?:no longer|not|never|cease[sd]?|stop(?:s|ped)?)\\b[^.!?\\n]{0,30}?\\b(?:preserv(?:e|ed|ing)|held|hold|kept|stored|secured|frozen)\\b"
          + "|\\b(?:preserv\\w+|hold|freezing|seizure)\\b[^.!?\\n]{0,40}?\\b(?:end(?:s|ed)?|expire[sd]?|laps\\w+|cease[sd]?|until|continu\\w+|remain\\w*|stay\\w*|prolong\\w*|extend\\w*|in effect)\\b"
          + "|\\b(?:remain\\w*|stay\\w*|continu\\w*|still|keep\\w*|kept)\\b[^.!?\\n]{0,20}?\\b(?:preserv\\w+|held|secured|frozen|stored)\\b|\\b(?:is|are|have been|has been|will be) (?:now |being )?(?:preserved|frozen|secured)\\b"
          + "|(?:解除|终止|停止|结束|撤销|不再|继续|仍(?:然)?|保持|维持|延长)[^。；\\n]{0,8}(?:保全|冻结|扣押|保存|保留|控制)|(?:保全|冻结|扣押)[^。；\\n]{0,12}(?:解除|终止|停止|结束|届满|期满|延长|继续|有效|失效|至)|已(?:予|经)?(?:保全|冻结)|删除|销毁|清除|释放|发还"),

  /** Something was not done, or nothing came of it: that is no execution of all, 40(25). */
  @Clause("40(25)")
  UNDONE(
      "\\b(?:nothing|none|incomplete|partially|exempt\\w*|omit\\w*|except|the rest|remain(?:s|der|ing)?)\\b"
          + "|\\b(?:not|never|n['’]t|unable to|failed to)\\s+(?:yet\\s+)?(?:been\\s+|be\\s+)?(?:carr(?:y|ied) out|execut\\w+|obtain\\w*|found|find|seiz\\w+|search\\w*|sen[dt]|enclos\\w+|includ\\w+|provid\\w+|preserv\\w+|cop(?:y|ied)|hand\\w*|heard?|serv\\w+|trac\\w+|froze\\w*|available|possible|complete|appropriate)\\b"
          + "|\\bnot (?:consider|think|deem|regard)\\w*\\b|\\bno (?:data|records?|documents?|logs?|files?|results?|evidence|information|messages?|such|trace)\\b"
          + "|\\brien\\b|\\baucune?\\b|\\bn(?:ada|ing[uú]n\\w*)\\b|\\bkeine?\\b|\\bnichts?\\b"
          + "|未(?:能|予|曾)?(?:执行|实施|获得|取得|查获|查到|发现|扣押|送达|提供|保全|找到|完成)|没有(?:任何)?(?:结果|数据|资料|记录|发现|执行)|一无所获|其余|除外|豁免|不完整"),

  /** Somebody does not want to, or has other things to do: that is no practical reason, 40(25). */
  @Clause({"40(25)", "40(26), 1st sentence"})
  UNWILLING(
      "\\b(?:other|higher|different|competing)\\s+(?:priorit(?:y|ies)|tasks|duties|cases|matters|work)\\b|\\bpriorit(?:y|ies|ised?|ized?)\\b"
          + "|\\b(?:no|not enough|too (?:few|little)|lack(?:s|ed|ing)?(?: of)?|short(?:age)? of|insufficient|without)\\s+(?:the\\s+)?(?:staff|personnel|people|officers|prosecutors|resources|capacit(?:y|ies)|means|time|money|budget|interest)\\b"
          + "|\\b(?:under|short)[- ]?staffed\\b|\\bover(?:load|work|burden)\\w*\\b|\\b(?:work|case)load\\b|\\btoo (?:much|many|heavy|busy|costly|expensive|burdensome)\\b|\\bbusy\\b|\\bnot worth\\b|\\bdisproportionate\\b"
          + "|\\bmanque de (?:personnel|temps|moyens)|\\bsurcharge|\\bautres priorit|\\bpersonalmangel|\\b[üu]berlast"
          + "|人手(?:不足|不够|紧张)|(?:没有|缺乏|缺少)(?:人手|人员|时间|资源|经费)|人员(?:不足|紧张)|(?:工作|案件)(?:量)?(?:过|太|较)(?:大|多|重)|工作(?:繁忙|负担)|任务繁重|太忙|无暇|优先(?:处理|办理|事项)|其他(?:优先|更重要|更紧急)|资源(?:不足|有限)|得不偿失"),

  /** Secrecy of any profession: no practical reason, whoever invokes it. */
  @Clause("40(25)")
  SECRECY(Parts.SECRECY + "|保密|秘密|特权");

  private final Pattern pattern;

  /**
   * @param pattern in small letters
   */
  TellingWords(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Whether a text has such words. */
  public boolean areIn(String text) {
    return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** What several patterns have in common. */
  private static final class Parts {
    private static final String INSTITUTION =
        "\\b(?:ban(?:k|ca|qu)\\w*|(?:credit|financial) institutions?|[ée]tablissements? de cr[ée]dit|kreditinstitut\\w*)";

    private static final String SECRECY =
        "\\b(?:secrecy|confidentialit\\w*|privileg\\w*|geheim\\w*|secret (?:bancaire|professionnel)|secreto)\\b";

    /** In the same sentence. */
    private static final String NEAR = "[^.!?\\n]{0,60}?";
  }
}
