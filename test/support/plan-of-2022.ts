/** What sections I and II of the plan for 2022 state of the commune, as an officer would paste it. */
export const PLAN_OF_2022 = `I. MỤC TIÊU, CHỈ TIÊU
1. Mục tiêu
b) Mục tiêu cụ thể: phấn đấu giảm tỷ lệ hộ nghèo năm 2022 tối thiểu còn 4,93%; hộ cận nghèo tối thiểu còn 5,86%.
2. Chỉ tiêu
- Theo Nghị quyết của HĐND xã thì chỉ tiêu hộ nghèo cuối năm 2022 còn 101 hộ chiếm 4,93 %. (Có chỉ tiêu cụ thể cho các thôn như sau).
- 100% hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu vay vốn được vay vốn tín dụng ưu đãi.
II. PHÂN TÍCH HỘ NGHÈO CUỐI NĂM 2021
Qua kết quả điều tra, rà soát hộ nghèo, hộ cận nghèo cuối năm 2021, trên địa bàn xã có 128 hộ nghèo, có 229 khẩu chiếm tỷ lệ 6,25 %.
- Hộ nghèo có người có khả năng lao động là 30 hộ, trong đó hộ nghèo có người có khả năng lao động nhưng có người khuyết tật hoặc bệnh hiểm nghèo 0 hộ.
- Trong đó hộ nghèo không có khả năng lao động là 98 hộ;
- Có 68 hộ nghèo bảo trợ xã hội không có thành viên có khả năng lao động nhưng có người đang hưởng chế độ BTXH.
- Có 171 hộ cận nghèo, với 504 khẩu, chiếm tỷ lệ 8,35%.`;
