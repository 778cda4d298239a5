// Written by scripts/fonts/measure.ts from Inter 400 and 600; change that, not this.

/** Units of one em. */
export const unitsPerEm = 2048;

/**
 * The widths of characters: first code point of a block, then in base 36 the advance of each one that follows it.
 * `-`: the font has no such character. `number*times`: the same several times.
 */
export const advances = {
  regular: [
    [
      0x20,
      'g0 gd qi 101 10i 1jv 10n h2 kr*2 si 11n ge q6 ge ki zw n5 yp z5 10r xr za w7 z7 za ge h6 ' +
        '11n*3 t3 1iy 139 118 15k 152 y7 xl 16g 16a fa wh 128 w6 1fe 16v 17i 10c 17i 10m 10i 10q ' +
        '16c 139 1k2 12t 12m zs kr ki kr qt py id vy yu wi yu x6 l2 yw xn ds*2 v8 ds 1du xm y4 yu*2 ' +
        'lf u1 im xn vz 1ak v2 vz vf o9 ix o9 11n',
    ],
    [
      0xa0,
      'g0 gd wi yr 158 va fd wc xm 1g0 pt x5 11n - 11w r6 px 11n p5 pd id xc ya ge f9 hb rg x5 ' +
        '19n 1c7 1e6 t3 139*6 1kj 15k y7*4 fa*4 15t 16v 17i*5 11n 17i 16c*4 12m 106 z2 vy*6 1g7 wi ' +
        'x6*4 ds*4 x5 xm y4*5 11n y4 xn*4 vz yu vz 139 vy 139 vy 139 vy 15k wi 15k wi 15k wi 15k wi ' +
        '152 14e 15t yu y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 16g yw 16g yw 16g yw 16g yw 16a xn 186 xn fa ' +
        'ds fa ds fa ds fa ds fa ds 1br rk wh ds 128 v8 tw w6 ds w6 ds w6 jc w0 kg xu ds 16v xm 16v ' +
        'xm 16v xm - 16v xm 17i y4 17i y4 17i y4 1l6 1kv 10m lf 10m lf 10m lf 10i u1 10i u1 10i u1 ' +
        '10i u1 10q im 10q le 10q im 16c xn 16c xn 16c xn 16c xn 16c xn 16c xn 1k2 1ak 12m vz 12m ' +
        'zs vf zs vf zs vf hw yu 190 11c yu 18r 13g 15k*2 wx 15t 1cu 102 yu uw y7 16g z5 xl m6 16g ' +
        '106 1i5 fo j6 12l v8 ds 10i 1fn 16v xn 17i 17c xy 1dk 10b 184 yu 15a 10i u1 zw v4 im 10v ' +
        'id 10q 166 z9 17j 103 14k 12m zs vf 12y*2 za ut yp yn uz uw 102 f6 ke ds gd - 20h 1u9 1sn ' +
        '19y rk 23c 1kn 1be 139 vy fa ds 17i y4 16c xn 16c xn 16c xn 16c xn 16c xn x6 139 vy 139 vy ' +
        '1kj 1g7 16g 128 16g yw 128 v8 17i y4 17i y4 12y za ds 24u 20h 1u9 16g yw 1rm 106 16v xm ' +
        '139 vy 1kj 1g7 17i y4 139 vy 139 vy y7 x6 y7 x6 fa ds fa ds 17i y4 17i y4 10m lf 10m lf ' +
        '16c xn 16c xn 10i u1 10q im 102 ux 16a xn zz 17q zz zy zs vf 139 vy y7 x6 17i y4 17i y4 ' +
        '17i y4 17i y4 12m vz mo 16i n8 ds 1fh*2 139 15k wi wx 10q u1 vf uw ux 118 166 15a y7 x6 yf ' +
        'ds 17i yu 10u lf 120 vz',
    ],
    [
      0x370,
      '-*4 f6 fb 16v -*3 f9 wi*3 h6 wh -*4 fd 12a 139 ge 160 1e3 n3 - 1d1 - 1dz 1dj fo 139 118 wx ' +
        '12r y7 zs 16a 17i fa 128 139 1fe 16v 11c 17i 16a 10c - 137 10q 12m 1e3 12t 1e2 17t fa 12m ' +
        '11s uk xn fo xn 11s xw vz x8 uk sz xn zc fo tw 10i xc xe vs y4 yf yu we zi qi xn 150 wd ' +
        '189 19s fo xn y4 xn 19s 128 102 104 127 1c2 127 12z 1ao tw -*4 xr ud -*18 158 102 wi ds ' +
        '17i pm*2 -*2 15k 1fe - yu 15k*3 y7*2 1bv wx 15k 10i fa*2 wh 1rc 1s0 1eb 128 16v zr 153 139 ' +
        '10r 118 wx 1am y7 1im z5 16v*2 128 16k 1fe 16a 17i 16a 10c 15k 10q zr 1b4 12t 150 13u 1ih ' +
        '1jb 1ag 1e8 10y 15k 1lq 10m vy xs w5 ot yw x6 1a3 s4 xn*2 uu wq 17t xh y4 xg yu wi qi vz ' +
        '133 v2 xz wv 1as 1bm 10m 15w vs wi 1by vj x6*2 xn ot wi u1 ds*3 1gl 1f0 xn uu xn vz xg 1f0 ' +
        '19w 136 z0 1ie 18h 139 wh 1hb 185 1cj 13i 1t5 1ij uz tq 1e2 189 17i y4 142 xq 142 xq 23h ' +
        '1sz -*6 14f w6 zy 0*7 16v xn 136 z0 104 yo wx ot wx ot 113 ut 1jq 1b7 z5 s4 146 vy 11x xb ' +
        '-*2 1bq zo 174 yb 1k2 12j 1r1 1gg 1k2 18a 15k wi 10q qi 12m vz 12m vz 13x w6 1g3 11i 14o ' +
        'xp 13u wv 13u xn 1br 14m 1br 14m fa 1im 1a3 12u xe 16k wq 16a xh 16a xh 14o xp 1fe 17t ds ' +
        '139 vy 139 vy 1kj 1g7 y7 x6 16f x6 16f x6 1im 1a3 z5 s4 za*2 16v xn 16v xn 17i y4 17i y4 ' +
        '17i y4 15k wi zr vz zr vz zr vz 13u wv wx ot 1e8 15w xo ot 13x tn 12t v2 -*47 xk',
    ],
    [
      0x1e00,
      '139 vy 118 yu 118 yu 118 yu 15k wi 152 yu 152 yu 152 yu 152 yu 152 yu y7 x6 y7 x6 y7 x6 y7 ' +
        'x6 y7 x6 xl l2 16g yw 16a xn 16a xn 16a xn 16a xn 16a xn fa ds fa ds 128 v8 128 v8 128 v8 ' +
        'w6 ds w6 ds w6 ds w6 ds 1fe 1du 1fe 1du 1fe 1du 16v xm 16v xm 16v xm 16v xm 17i y4 17i y4 ' +
        '17i y4 17i y4 10c yu 10c yu 10m lf 10m lf 10m lf 10m lf 10i u1 10i u1 10i u1 10i u1 10i u1 ' +
        '10q im 10q im 10q im 10q im 16c xn 16c xn 16c xn 16c xn 16c xn 139 vz 139 vz 1k2 1ak 1k2 ' +
        '1ak 1k2 1ak 1k2 1ak 1k2 1ak 12t v2 12t v2 12m vz zs vf zs vf zs vf xn im 1ak vz vy hw - kj ' +
        '14c uq 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy ' +
        'y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 fa ds fa ds 17i y4 17i y4 17i y4 17i y4 ' +
        '17i y4 17i y4 17i y4 17c xy 17c xy 17c xy 17c xy 17c xy 16c xn 16c xn 166 z9 166 z9 166 z9 ' +
        '166 z9 166 z9 12m vz 12m vz 12m vz 12m vz 172 vc v0 uz 15f 108',
    ],
    [
      0x2000,
      'v2 1q2 sg 1kw j0 e8 9g 10w ge ac 56 0 -*4 ke*2 10w sg 1kw*2 r9 pr eu*2 dq eu p2*2 ny p2 ' +
        'ry*2 w0*2 ge ws 1d6 ge -*7 ac 23z 2o3 co p6 11o co p6 11o pw lv*2 10e wq su uq 1ah*2 pq ' +
        '155 w0 ax kr*2 1m6 19g*2 pa ya xo*2 si h6 1a8 uq 161 15a 1ah v9 - 1e6 -*7 g0 -*16',
    ],
    [
      0x2070,
      'q5 b9 -*2 q6 p1 p9 n3 pm p9 oe of oe fb*2 or q5 hb p5 pd q6 p1 p9 n3 pm p9 oe of oe fb*2 - ' +
        'mu nq ob mt pn or mk b9 zi or ou m6 dy -*3',
    ],
    [
      0x20a0,
      '15i 15k 15i yc yr 1cv 17s 1iy 1rr 1ia 1ai yu 11x 14e 10q 274 - 11t 16g 139 zz 15k -*2 10q ' +
        'ut xt - 15c 13w 15a 118',
    ],
    [
      0x2100,
      '1iy 1hx - 1uu - 1jb 1l3 -*2 1ni -*9 pa -*2 1q5 1g0 -*6 13b 10e y6 13o yr -*3 17t -*3 128 ' +
        '139 -*2 zy -*3 xl -*8 15y -*17 1e8 -*2 1e2 1cy 1s1 1cz 1id 1d0 1ie 1hj 1iw 1cy 1hr 1cr 1ha ' +
        '1hk 1ap ra fa uk 19u 1ij 139 1ij 1xt 2d3 1i3 12t 1i3 1xd w6 15k 152 1fe f6 rk 15c 19r uq ' +
        '152 1nj 21b 18u uq 18u 1mm ds wi zw 1du -*3 103 uv 159 1ap -*2 1ie -*6',
    ],
    [
      0x2190,
      '1ia 1bg 1ia 1bg 24a 1bg 184*4 -*15 1t3*2 -*5 1k6*2 - 1k6 1bh 1k6 -*4 1ia*2 -*20 1ia - 1ia ' +
        '- 24a -*9 yl*2 -*4 1lq*2 - 1mn -*2 1mn -*23 102 -*2 12y 12r -*8 154 - 103 11n -*7 zt -*3 ' +
        '1h9 -*12 ks -*10 ge -*17 11n -*23 11n -*3 11n*2 -*47 272*4 -*103',
    ],
    [0x2460, '272*9 -*77 272*26 -*26 272 -*21'],
    [
      0x25a0,
      '1g0*3 -*7 w0 -*7 1li*2 -*2 1g5*2 -*2 1g5*2 1li*2 -*2 1g5*2 -*2 1g5*2 1ns*2 -*2 vc 1g0 -*3 ' +
        '1g0 -*22 w0 -*8 272 -*16 1os -*4 1ng*2 -*53 1os -*36 1m6 -*3 1m6 -*58 1mc -*114 1eb -*3 ' +
        '1ef -*62 1ns -*13 1m6 -*27 272*9 -*55',
    ],
  ],
  semibold: [
    [
      0x20,
      'ec ia tr 10m 110 1l5 11p ij l8*2 up 12a i5 qh i5 lk 11j o2 zg 107 11w yu 10e ws 10f 10e i5 ' +
        'iq 12a*3 ux 1ku 15e 11i 15x 153 yg xg 16m 16f fr wz 140 w6 1gh 177 17q 10p 17z 114 110 11k ' +
        '15v 15e 1m1 14y 14l 114 l8 lk l8 re qp jz wo zi x5 zi xn m4 zl yu ew*2 we ew 1f8 yt yn ' +
        'zi*2 ml v9 k3 yu xe 1br wd xh w7 pv kf pv 12a',
    ],
    [
      0xa0,
      'ec ia x5 zt 16m w2 hz wc yt 1g0 q7 103 12a - 11r pp q2 12a pt qd jz yy y5 i5 iw if rq 103 ' +
        '1ba 1dh 1fm ux 15e*6 1ln 15x yg*4 fr*4 16r 177 17q*5 12a 17q 15v*4 14l 11f 10m wo*6 1fx x5 ' +
        'xn*4 ew*4 xs yt yn*5 12a yn yu*4 xh zi xh 15e wo 15e wo 15e wo 15x x5 15x x5 15x x5 15x x5 ' +
        '153 162 16r zi yg xn yg xn yg xn yg xn yg xn 16m zl 16m zl 16m zl 16m zl 16f yu 19c yu fr ' +
        'ew fr ew fr ew fr ew fr ew 1cq tr wz ew 140 we w8 w6 ew w6 ew w6 lg wl nu y8 ew 177 yt 177 ' +
        'yt 177 yt - 177 yt 17q yn 17q yn 17q yn 1lo 1kf 114 ml 114 ml 114 ml 110 v9 110 v9 110 v9 ' +
        '110 v9 11k k3 11k nv 11k k3 15v yu 15v yu 15v yu 15v yu 15v yu 15v yu 1m1 1br 14l xh 14l ' +
        '114 w7 114 w7 114 w7 j1 zi 1ba 11b zi 1b2 15o 15x*2 yh 16r 1ev 11d zi yr yg 16m 107 xg ox ' +
        '16m 13z 1ja gy k8 14e we ew 122 1ha 177 yu 17q 180 yj 1ft 140 1ah zi 16m 110 v9 119 yt k3 ' +
        '13p jy 11k 15s 10r 181 11b 179 140 114 w7 132*2 10a w0 zg zn yt w2 11h gb lm ew ia - 219 ' +
        '1vp 1t5 1b2 tr 246 1m2 1dp 15e wo fr ew 17q yn 15v yu 15v yu 15v yu 15v yu 15v yu xn 15e ' +
        'wo 15e wo 1ln 1fx 16m 12w 16m zl 140 we 17q yn 17q yn 132 10a ew 267 219 1vp 16m zl 1ru ' +
        '143 177 yt 15e wo 1ln 1fx 17q yn 15e wo 15e wo yg xn yg xn fr ew fr ew 17q yn 17q yn 114 ' +
        'ml 114 ml 15v yu 15v yu 110 v9 11k k3 11c w3 16f yu 11c 18e 11b 11a 114 w7 15e wo yg xn ' +
        '17q yn 17q yn 17q yn 17q yn 14l xh ns 17p pc ew 1h4*2 15e 15x x5 xu 11k v9 w7 w2 w3 12b ' +
        '16t 16m yg xn z8 ew 17u zi 11t ml 13z xh',
    ],
    [
      0x370,
      '-*4 g5 g8 177 -*3 g9 x5*3 iq wz -*4 i2 144 15e i5 185 1g5 pg - 1f9 - 1h3 1fl gy 15e 11i x2 ' +
        '153 yg 114 16f 17q fr 140 15e 1gh 177 12i 17q 16f 10p - 13d 11k 14l 1el 14y 1el 189 fr 14l ' +
        '12x vc yu gy yt 12x yf xe y1 vc tx yu zk gy w8 122 yy yg vs yn zp zi x3 10j s6 yt 17y xm ' +
        '1a9 1aw gy yt yn yt 1aw 140 11f 11d 13m 1ez 13m 15f 1eq w8 -*4 xw ui -*18 16m 11f x5 ew ' +
        '17q qp*2 -*2 15x 1gh - zi 15x*3 yg*2 1ci x2 15x 110 fr*2 wz 1ri 1s2 1ep 140 177 129 15a ' +
        '15e 10s 11i x2 1ch yg 1mq 107 177*2 140 16m 1gh 16f 17q 16f 10p 15x 11k 129 1be 14y 16r ' +
        '144 1jo 1l0 1az 1fl 11g 15x 1ms 114 wo ye wl pg 10p xn 1c5 t2 yu*2 we xt 19e yq yn yf zi ' +
        'x5 s6 xh 16i wd 107 xr 1c7 1dj 11y 18k wy x6 1cv wf xn*2 yu pg x6 v9 ew*3 1hc 1g2 yu we yu ' +
        'xh yf 1i3 1cq 140 103 1k5 1aa 15e x9 1je 1ab 1do 15h 1um 1ky vz ui 1el 1a9 17q yn 163 yo ' +
        '163 yo 257 1v2 -*6 14p wz 11c 0*7 177 yu 140 103 110 yr x2 pg x2 pg 11k w1 1og 1dr 107 t2 ' +
        '169 y0 13x z5 -*2 1dj 11d 17r 102 1ks 13r 1rt 1h4 1mc 1al 15x x5 11k s6 14l xe 14l xe 16n ' +
        'xz 1hf 13h 15g z3 144 xr 144 yu 1do 165 1do 165 fr 1mq 1c5 13a yq 16m xt 16f yq 16f yq 15g ' +
        'z3 1gh 19e ew 15e wo 15e wo 1ln 1fx yg xn 16j xn 16j xn 1mq 1c5 107 t2 10a*2 177 yu 177 yu ' +
        '17q yn 17q yn 17q yn 15x x6 129 xh 129 xh 129 xh 144 xr x2 pg 1fl 18k yr pg 179 ue 14y wd ' +
        '-*47 z5',
    ],
    [
      0x1e00,
      '15e wo 11i zi 11i zi 11i zi 15x x5 153 zi 153 zi 153 zi 153 zi 153 zi yg xn yg xn yg xn yg ' +
        'xn yg xn xg m4 16m zl 16f yu 16f yu 16f yu 16f yu 16f yu fr ew fr ew 140 we 140 we 140 we ' +
        'w6 ew w6 ew w6 ew w6 ew 1gh 1f8 1gh 1f8 1gh 1f8 177 yt 177 yt 177 yt 177 yt 17q yn 17q yn ' +
        '17q yn 17q yn 10p zi 10p zi 114 ml 114 ml 114 ml 114 ml 110 v9 110 v9 110 v9 110 v9 110 v9 ' +
        '11k k3 11k k3 11k k3 11k k3 15v yu 15v yu 15v yu 15v yu 15v yu 15e xe 15e xe 1m1 1br 1m1 ' +
        '1br 1m1 1br 1m1 1br 1m1 1br 14y wd 14y wd 14l xh 114 w7 114 w7 114 w7 yu k3 1br xh wo j1 - ' +
        'le 150 ym 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e ' +
        'wo yg xn yg xn yg xn yg xn yg xn yg xn yg xn yg xn fr ew fr ew 17q yn 17q yn 17q yn 17q yn ' +
        '17q yn 17q yn 17q yn 180 yj 180 yj 180 yj 180 yj 180 yj 15v yu 15v yu 15s 10r 15s 10r 15s ' +
        '10r 15s 10r 15s 10r 14l xh 14l xh 14l xh 14l xh 1cy 11g yr ys 16k 11a',
    ],
    [
      0x2000,
      'vx 1rh sg 1kw j0 e8 9g 10t i5 9f 4p 0 -*4 o0*2 10t sg 1kw*2 uj qn gq*2 fi gq su sj rb sj ' +
        'vf*2 sn*2 i5 109 1ie i5 -*7 9f 261 2qx en t5 17o en t5 17o tf nn*2 16t 10k ur t5 1bq*2 qp ' +
        '16o sn bn l8*2 1pu 1d7*2 q5 y5 yb*2 up iq 1bl w3 195 16m 1bq 11m - 1m7 -*7 gj -*16',
    ],
    [
      0x2070,
      'ri c8 -*2 r7 qc qf ns qs qf pz q0 pz g5*2 ps ri if pt qd r7 qc qf ns qs qf pz q0 pz g5*2 - ' +
        'no of oz o5 qs ps nq c8 10k ps po n7 f3 -*3',
    ],
    [
      0x20a0,
      '16o 15x 15e yq zt 1d2 17b 1ks 1tr 1lj 1eh zi 12m 17u 11k 29s - 13q 16m 15e 140 15x -*2 11l ' +
        'vy zq - 16o 15f 16m 11i',
    ],
    [
      0x2100,
      '1ky 1k5 - 1v4 - 1l1 1nr -*2 1nj -*9 rp -*2 1qi 1g0 -*6 15z 116 zd 15g zv -*3 189 -*3 140 ' +
        '15e -*2 11f -*3 xg -*8 17s -*17 1h5 -*2 1f7 1eh 1ua 1en 1k9 1eo 1ka 1j0 1kf 1eh 1jh 1eg ' +
        '1is 1jg 1cb sf fr vh 1b8 1l5 15e 1l5 20w 2gm 1ko 14y 1ko 20f w6 15x 153 1gh fs tr 18n 1ca ' +
        'vp 19a 1r6 261 1b8 w5 1b8 1q4 ew x5 yf 1f8 -*3 140 w0 16o 1em -*2 1ke -*6',
    ],
    [
      0x2190,
      '1ia 1e5 1ia 1e5 24a 1cc 18e*4 -*15 1tn*2 -*5 1l3*2 - 1l3 1dt 1l3 -*4 1ia*2 -*20 1ia - 1ia ' +
        '- 24a -*9 zm*2 -*4 1n2*2 - 1pa -*2 1pa -*23 11f -*2 134 153 -*8 16s - 143 12a -*7 11b -*3 ' +
        '1iy -*12 lr -*10 i5 -*17 12a -*23 12a -*3 12a*2 -*47 272*4 -*103',
    ],
    [0x2460, '272*9 -*77 272*26 -*26 272 -*21'],
    [
      0x25a0,
      '1g0*3 -*7 sn -*7 1mu*2 -*2 1hi*2 -*2 1hi*2 1mu*2 -*2 1hi*2 -*2 1hi*2 1o5*2 -*2 x7 1g0 -*3 ' +
        '1g0 -*22 sn -*8 272 -*16 1os -*4 1ng*2 -*53 1os -*36 1m6 -*3 1m6 -*58 1mc -*114 1e8 -*3 ' +
        '1eb -*62 1o5 -*13 1m6 -*27 272*9 -*55',
    ],
  ],
} as const;
