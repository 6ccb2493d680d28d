// What English-speaking helpdesks and shops write over the columns of an export and into its cells.
import { list, type ExportWords } from '../language.ts';

export const exports: ExportWords = {
  columns: {
    id: list(`ticket id | conversation id | ticket number | case number | case id | thread id | session id | chat id
      | dialog id | id | number | nr | ticket
      | conversation | case | tweet id`),
    at: list(`created at | created | created date | create date | time created | date created | creation date | opened at
      | date | time | timestamp | at | sent at | received at | created datetime | ticket created | start time`),
    closedAt: list(`closed at | closed | resolved at | solved at | resolved time | closed time | date closed
      | date resolved | close date`),
    channel: list('channel | source | via | origin | medium | contact channel'),
    subject: list(`subject | title | topic | summary | ticket subject | ticket name | ticket title | case subject
      | conversation subject`),
    message:
      list(`customer message | customer messages | message | message text | message body | first message | question
      | customer question | your question | your message | description | description text | ticket description
      | case description | body | body text | plain body | text | content | comment | inquiry | enquiry | request | query
      | utterance`),
    reply: list(`agent reply | agent message | agent response | reply | replies | response | answer | agent answer
      | support reply | support response | our answer | our reply | last reply | solution`),
    author: list(`speaker | author type | author role | sender type | sender | from | author | author name | sender name
      | role | user type | message author type`),
    inbound: list('inbound | incoming | is inbound | is customer | from customer'),
    sender: list(`customer email | requester email | contact email | email | email address | e-mail | customer id
      | requester id | customer | requester | contact | customer name | requester name | associated contact`),
    messages: list('messages | original | thread | conversation messages | comments | replies list | turns | dialog'),
    product: list('product | product name | item | sku | article'),
    firstReplyMinutes: list(`first reply minutes | first reply time minutes | first response minutes
      | first response time minutes | first reply time in minutes | first response in min
      | first response time in minutes | first reply time | first response time | minutes to first reply`),
    resolutionMinutes: list(`resolution minutes | resolution time minutes | full resolution time minutes
      | full resolution time in minutes | resolution time in minutes | resolution time | minutes to resolution
      | close in min`),
    reopened: list('reopened | reopens | was reopened | is reopened | reopen count'),
  },
  asking: list('question | questions | message | messages | inquiry | enquiry | description | request'),
  answering: list('reply | replies | answer | answers | response | responses | replied | answered'),
  marking: {
    visibility: list('visibility | visible | public | privacy | audience'),
    kind: list('type | kind | direction | activity'),
    message:
      list(`message | messages | comment | comments | entry | note | notes | activity | part | event | reply | post
      | article | interaction | direction`),
    filler: list('is | to | for | from | the | only | use | flag | ticket | jsd'),
  },
  internal: list(`internal | internally | private | privately | note | notes | hidden | confidential | whisper
    | memo | draft | drafts | worknote* | nonpublic | unpublished`),
  colleagues: list('staff | agents | team | teammates | teammate | colleagues'),
  public:
    list(`public | publicly | external | everyone | all | customer | customers | visible | published | sent | email
    | e-mail | mail | message | reply | answer | chat | web | form | phone | call | sms | text | html | plain | markdown
    | rich | post | facebook | messenger | whatsapp | telegram | instagram | viber | portal | widget`),
  either: list('comment | comments'),
  not: list('not | non | no | never | un'),
  automatic: list(
    'system | bot | chatbot | automatic | automated | auto | autoreply | autoresponder | trigger | workflow',
  ),
  customer: list(`customer | customers | client | user | end-user | enduser | lead | contact | visitor | buyer | shopper
    | requester | guest | inbound | incoming | in | received | question`),
  agent: list(`agent | admin | support | operator | employee | assistant | representative | rep | advisor
    | outbound | outgoing | out | reply | answer | response`),
  naming: {
    person: list(`author | sender | from | cc | requester | reporter | poster | speaker | contact | contacts | customer
      | customers | client | user | visitor | buyer | shopper | guest | recipient | receiver | creator | submitter | writer
      | associated | surname | firstname | lastname | fullname | first | last | full | given | family`),
    agent: list(`agent | agents | assignee | assigned | owner | operator | responder | admin | teammate | employee
      | representative | rep | staff | handler`),
    beside: list('name | names | display | ticket | case | message | by | to | the | of | your'),
  },
  yes: list('true | yes | y | t | 1 | on'),
  no: list('false | no | n | f | 0 | off'),
  automaticSubjects: list(`automatic reply | auto reply | auto-reply | autoreply | auto response | automatic response
    | out of office | out of the office | on vacation | undeliverable | undelivered mail | delivery status notification
    | mail delivery failed | mail delivery failure | delivery failure | returned mail | failure notice`),
  months: list('jan* | feb* | mar* | apr* | may | jun* | jul* | aug* | sep* | oct* | nov* | dec*'),
};
