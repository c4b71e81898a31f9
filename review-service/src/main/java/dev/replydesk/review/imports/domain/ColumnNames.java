package dev.replydesk.review.imports.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows columns by the names that exports give them, in English and in Chinese. */
public final class ColumnNames {
    private static final Map<ImportField, List<String>> NAMES = new EnumMap<>(ImportField.class);
    /** What tells an export of one program from all others. */
    private static final Map<String, Set<String>> SOURCES = new LinkedHashMap<>();

    static {
        name(ImportField.EXTERNAL_ID, "externalid reviewid id 评价id 评论id 评价编号 编号");
        name(ImportField.FOLLOW_UP_OF, "followupof 追评id 原评价id");
        name(ImportField.RATING, "rating rating15 reviewscore reviewrating score stars starrating 评分 星级 打分");
        name(ImportField.TITLE, "title reviewtitle headline subject 标题 评价标题 评论标题");
        name(ImportField.TEXT,
                "text body content review reviewtext reviewcontent reviewbody comment comments 评价内容 评论内容 内容 评价 评论");
        name(ImportField.LANGUAGE, "language lang locale 语言");
        name(ImportField.PUBLISHED_AT,
                "publishedat reviewdate createdat datecreated date submittedat datepublished time 评价时间 评论时间 发布时间 日期 时间");
        name(ImportField.EDITED_AT, "editedat updatedat dateupdated 修改时间");
        name(ImportField.ORDER_ID, "orderid ordernumber transactionid 订单号 订单编号");
        name(ImportField.URL, "url reviewurl link reviewlink 链接");
        name(ImportField.MEDIA, "media pictureurls imageurls images photos 图片");
        name(ImportField.AUTHOR_ID, "authorexternalid authorid reviewerid customerid userid 买家id 用户id");
        name(ImportField.AUTHOR_NAME,
                "authorname reviewername displayname author name nickname customername 买家昵称 买家 用户名 昵称 姓名");
        name(ImportField.AUTHOR_MAIL, "authormail revieweremail email mail 邮箱");
        name(ImportField.AUTHOR_PHONE, "authorphone phone 手机 电话 手机号");
        name(ImportField.CUSTOMER_TIER, "customertier 顾客等级");
        name(ImportField.PRODUCT_ID,
                "productexternalid productid producthandle handle sku pageid 商品id 商品编号");
        name(ImportField.PRODUCT_NAME, "productname producttitle product 商品名称 商品");
        name(ImportField.REPLY_TEXT, "replytext reply commentcontent response 回复 回复内容 商家回复");
        name(ImportField.REPLY_AT, "replyat replypublishedat replydate repliedat responsedate 回复时间");
        SOURCES.put("judge.me", Set.of("body", "reviewdate", "reviewername"));
        SOURCES.put("yotpo", Set.of("reviewcontent", "reviewscore", "displayname"));
        SOURCES.put("shopify", Set.of("producthandle", "state", "body", "createdat"));
        SOURCES.put("okendo", Set.of("body", "rating", "datecreated"));
        SOURCES.put("powerreviews", Set.of("pageid", "reviewtext", "reviewdate"));
        SOURCES.put("meta", Set.of("aggregator", "storename", "reviewid", "content"));
    }

    private ColumnNames() {
    }

    /** The column of each field that is known by its name; a column is given to one field only. */
    public static Map<String, String> suggest(Collection<String> header) {
        var normal = normal(header);
        var used = new HashSet<String>();
        var columns = new LinkedHashMap<String, String>();
        NAMES.forEach((field, names) -> names.stream().filter(normal::containsKey).map(normal::get)
                .filter(used::add).findFirst().ifPresent(column -> columns.put(field.key(), column)));
        return columns;
    }

    /** The program that seems to have written the file. */
    public static @Nullable String source(Collection<String> header) {
        var names = normal(header).keySet();
        Optional<String> found = SOURCES.entrySet().stream().filter(e -> names.containsAll(e.getValue()))
                .map(Map.Entry::getKey).findFirst();
        return found.orElse(null);
    }

    private static Map<String, String> normal(Collection<String> header) {
        var normal = new LinkedHashMap<String, String>();
        header.forEach(column -> normal.putIfAbsent(
                column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""), column));
        return normal;
    }

    private static void name(ImportField field, String names) {
        NAMES.put(field, List.of(names.split(" ")));
    }
}
