/** Conversations with the four customers who write Chinese. */
import type { Talk } from './build.ts';
import type { Days } from './days.ts';

export function chineseTalks(d: Days): Talk[] {
  return [
    {
      id: 'huadong-baojia',
      subject: '二季度报价单更新',
      customers: ['chen'],
      unread: true,
      starred: true,
      said: [
        {
          from: 'chen',
          day: -6,
          time: '09:22',
          text: [
            '林经理，您好：',
            '附件是我们二季度的需求清单，请按新的数量更新报价。另外上次说的价格，您看还有没有空间？',
          ],
          attachments: [
            { name: '二季度需求清单.xlsx', type: 'application/vnd.ms-excel', bytes: 22_610 },
          ],
        },
        {
          from: 'me',
          day: -6,
          time: '14:05',
          text: [
            '陈总您好：',
            `需求清单收到了。我${d.zh(-6, -2)}前把更新后的报价单发给您。`,
            '价格我再想想办法，有消息给您回话。',
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'firm',
              sentence: `我${d.zh(-6, -2)}前把更新后的报价单发给您。`,
              due: d.iso(-2),
            },
            {
              by: 'me',
              kind: 'soft',
              sentence: '价格我再想想办法，有消息给您回话。',
              due: null,
            },
          ],
        },
        {
          from: 'chen',
          day: -1,
          time: '10:48',
          text: ['林经理，报价单什么时候能给到？我们这边要开会定供应商了。'],
        },
      ],
    },
    {
      id: 'huadong-wuliu',
      subject: '第三批货物流延迟说明',
      customers: ['chen'],
      logged: 'whole',
      said: [
        {
          from: 'me',
          day: -21,
          time: '16:30',
          text: [
            '陈总您好：',
            '第三批货因为港口拥堵预计晚到三天，非常抱歉。运费我们承担，到港后第一时间通知您。',
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'firm',
              sentence: '运费我们承担，到港后第一时间通知您。',
              due: null,
            },
          ],
        },
        {
          from: 'chen',
          day: -20,
          time: '08:40',
          text: ['知道了，尽量别再拖。'],
        },
      ],
    },
    {
      id: 'lanhai-hetong',
      subject: '年度框架合同',
      customers: ['wang'],
      unread: true,
      said: [
        {
          from: 'wang',
          day: -5,
          time: '11:15',
          text: [
            '林薇，你好！',
            '框架合同我看过了，账期希望改成60天，其他没有问题。',
            `我们法务${d.zh(-5, 0)}前把修改意见标红返给你。`,
          ],
          undertakings: [
            {
              by: 'them',
              kind: 'theirs',
              sentence: `我们法务${d.zh(-5, 0)}前把修改意见标红返给你。`,
              due: d.iso(0),
            },
          ],
        },
        {
          from: 'me',
          day: -4,
          time: '09:30',
          text: ['王经理您好：', '60天账期我得向领导申请批示，批下来我马上给您答复。'],
          undertakings: [
            {
              by: 'me',
              kind: 'approval',
              sentence: '60天账期我得向领导申请批示，批下来我马上给您答复。',
              due: null,
            },
          ],
        },
        {
          from: 'wang',
          day: 0,
          time: '08:31',
          text: ['好的，辛苦了。今年的量比去年多三成，希望领导能支持一下。'],
        },
      ],
    },
    {
      id: 'xingchen-yangji',
      logged: 'none',
      subject: '样机测试反馈',
      customers: ['liu'],
      said: [
        {
          from: 'liu',
          day: -4,
          time: '17:50',
          text: [
            '林经理：',
            '样机跑了两天，高温段有两个点读数偏低，影响我们整线调试，请尽快给个说法。',
          ],
        },
        {
          from: 'me',
          day: -3,
          time: '08:58',
          text: [
            '刘总，实在抱歉，给您添麻烦了。',
            `我${d.zh(-3, -2)}安排工程师远程看数据，${d.zh(-3, 1)}之前把分析报告发给您。`,
          ],
          undertakings: [
            {
              by: 'me',
              kind: 'firm',
              sentence: `我${d.zh(-3, -2)}安排工程师远程看数据，${d.zh(-3, 1)}之前把分析报告发给您。`,
              due: d.iso(1),
            },
          ],
        },
        {
          from: 'liu',
          day: -2,
          time: '16:12',
          text: ['工程师看过了，说是标定的问题。等你们的报告。'],
        },
      ],
    },
    {
      id: 'hengtai-baifang',
      logged: 'none',
      subject: '下周拜访时间确认',
      customers: ['zhang'],
      said: [
        {
          from: 'me',
          day: -3,
          time: '10:20',
          text: ['张助理您好：', '想下周到青岛拜访李总，汇报一下去年的使用情况，您看哪天方便？'],
        },
        {
          from: 'zhang',
          day: -2,
          time: '09:05',
          text: ['林经理好，李总下周出差，我问一下他的安排，明天给您准信。'],
          undertakings: [
            {
              by: 'them',
              kind: 'theirs',
              sentence: '林经理好，李总下周出差，我问一下他的安排，明天给您准信。',
              due: d.iso(-1),
            },
          ],
        },
      ],
    },
    {
      id: 'hengtai-zhongqiu',
      subject: '感谢中秋礼盒',
      customers: ['zhang'],
      logged: 'whole',
      said: [
        {
          from: 'zhang',
          day: -26,
          time: '15:44',
          text: ['林经理，礼盒收到了，李总让我转达谢意，有空来青岛坐坐。'],
        },
        { from: 'me', day: -26, time: '16:10', text: ['您太客气了，代我向李总问好！'] },
      ],
    },
  ];
}
