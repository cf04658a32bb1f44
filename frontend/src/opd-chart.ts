import * as echarts from 'echarts/core';
console.info(echarts.version);
