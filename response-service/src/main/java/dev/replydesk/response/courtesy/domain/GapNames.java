package dev.replydesk.response.courtesy.domain;

import java.util.List;
import java.util.Set;

/** What templates write between brackets. */
final class GapNames {

    private static final Set<String> ENGLISH = Set.of("name", "firstname", "lastname", "surname", "customer", "guest",
            "order", "product", "item", "date", "amount", "your", "insert", "hotel", "shop", "store", "company",
            "manager",
            "number", "issue", "reason", "signature", "title", "phone", "email", "address", "link", "time", "days",
            "xx",
            "xxx", "placeholder", "user", "username", "buyer", "reviewer", "problem", "describe", "brand", "business",
            "property");
    private static final List<String> CHINESE = List.of("姓名", "名字", "客户", "顾客", "订单", "商品", "产品", "日期", "金额", "店名",
            "请填写", "填写", "待填", "时间", "称呼", "昵称", "店铺", "酒店名", "原因", "电话", "联系方式");

    private GapNames() {
    }

    static boolean has(String word) {
        return ENGLISH.contains(word);
    }

    static boolean anyIn(String inside) {
        return CHINESE.stream().anyMatch(inside::contains);
    }
}
